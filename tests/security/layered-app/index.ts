import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { APP_ADDRESS, APP_SCHEME, serveApp } from '../../../src/main/desktop/app-protocol'
import { CLIP_SCHEME, serveClips } from '../../../src/main/desktop/clip-protocol'
import { guardContents, shutNetworkOff } from '../../../src/main/desktop/guards'
import { makeWindow } from '../../../src/main/desktop/window'
import { isLeftOut, PAGES, WITHOUT } from './layers'
import { withoutLayer } from './without-layer'

// A window with the real app's schemes, policies, guards and reader, without a library, and without one of them.
const without = app.commandLine.getSwitchValue(WITHOUT)
const pages = app.commandLine.getSwitchValue(PAGES)

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
if (!isLeftOut('guards', without)) shutNetworkOff(undefined)
protocol.registerSchemesAsPrivileged([APP_SCHEME, CLIP_SCHEME])
void app.whenReady().then(async () => {
  if (!isLeftOut('guards', without)) guardContents(undefined)
  withoutLayer(without, (number) => readFileSync(join(pages, `${number}.html`)))
  const asset = () => Promise.reject(new Error('There are no pictures here.'))
  serveApp(join(__dirname, 'shell'), asset)
  serveClips({
    asset,
    // Letters of the system do here, and come at once.
    font: () => Promise.reject(new Error('There are no letters here.')),
    printed: () => Promise.reject(new Error('Nothing is printed here.')),
    original: () =>
      Promise.resolve({ bytes: new Uint8Array(), mediaType: 'text/html', charset: 'utf-8' }),
  })
  const window = makeWindow(null)
  await window.loadURL(APP_ADDRESS)
  window.show()
})
app.on('window-all-closed', () => app.quit())
