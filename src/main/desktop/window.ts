import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { placeOn, type WindowPlace } from '#core/library/window-place'
import { APP_ADDRESS } from './app-protocol'
import { CHECKS_SPELLING, offerSpellings } from './spelling'

const WANTED = { width: 1280, height: 800 }

/** The one window, still hidden and empty: sandboxed and isolated, where it was the last time. */
export function makeWindow(place: WindowPlace | null): BrowserWindow {
  const window = new BrowserWindow({
    ...boundsFor(place),
    minWidth: 720,
    minHeight: 480,
    title: 'Commonplace',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191815' : '#faf9f6',
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: CHECKS_SPELLING,
    },
  })
  offerSpellings(window)
  if (place?.isMaximized) window.maximize()
  return window
}

/** Loads the window's page; it is shown when it has something to show and what it is `of` is there. */
export async function loadWindow(
  window: BrowserWindow,
  devServer: string | undefined,
  of: Promise<unknown>,
): Promise<void> {
  const show = () => {
    if (!window.isDestroyed()) window.show()
  }
  window.once('ready-to-show', () => void of.then(show, () => undefined))
  await window.loadURL(devServer ?? APP_ADDRESS)
}

/** Tells where the window stands whenever it has been moved or sized for good, and when it closes. */
export function followPlace(window: BrowserWindow, tell: (place: WindowPlace) => void): void {
  const now = () => tell({ ...window.getNormalBounds(), isMaximized: window.isMaximized() })
  window.on('close', now)
  // These come once a hand lets go where the system says so, which Linux does not.
  window.on('moved', now)
  window.on('resized', now)
  window.on('maximize', now)
  window.on('unmaximize', now)
}

function boundsFor(place: WindowPlace | null) {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  if (place) {
    const { at, size } = placeOn(place, [screen.getPrimaryDisplay().workArea, ...screens])
    return at ?? size
  }
  const room = screen.getPrimaryDisplay().workAreaSize
  return {
    width: Math.min(WANTED.width, room.width),
    height: Math.min(WANTED.height, room.height),
  }
}
