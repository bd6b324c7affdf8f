import { ipcMain, type BrowserWindow } from 'electron'
import { answer } from '#contract/answer'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '#contract/bridge'
import type { Tell } from '#contract/events'
import { windowRequests } from '#contract/window-requests'
import type { WindowHandlers } from '#contract/window-handlers'

/** Answers the window's requests, and only the window's: a frame inside it that finds the channel is refused. */
export function answerWindow(window: () => BrowserWindow | null, handlers: WindowHandlers): void {
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, input: unknown) => {
    const own = window()?.webContents.mainFrame
    if (!own || event.senderFrame !== own) {
      return { ok: false, problem: { code: 'bad-request', message: 'Only the window may ask.' } }
    }
    return answer(windowRequests, handlers, name, input)
  })
}

/** Tells the window, when there is one. */
export function tellWindow(window: () => BrowserWindow | null): Tell {
  return (name, event) => {
    const open = window()
    if (open && !open.isDestroyed()) open.webContents.send(EVENT_CHANNEL, name, event)
  }
}
