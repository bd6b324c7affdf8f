import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { APP_ADDRESS } from './app-protocol'

const WANTED = { width: 1280, height: 800 }

/** The one window, still hidden and empty: sandboxed and isolated. */
export function makeWindow(): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize
  return new BrowserWindow({
    width: Math.min(WANTED.width, room.width),
    height: Math.min(WANTED.height, room.height),
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
      spellcheck: false,
    },
  })
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
