import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { EVENT_CHANNEL, REQUEST_CHANNEL, type Bridge } from '#contract/bridge'

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input),
  subscribe: (name, listen) => {
    const hear = (_: unknown, told: string, event: Parameters<typeof listen>[0]) => {
      if (told === name) listen(event)
    }
    ipcRenderer.on(EVENT_CHANNEL, hear)
    return () => ipcRenderer.off(EVENT_CHANNEL, hear)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  platform: process.platform,
}

contextBridge.exposeInMainWorld('commonplace', bridge)
