import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { APP_ADDRESS } from './app-protocol'

const WANTED = { width: 1280, height: 800 }

/** The one window: sandboxed, isolated, and shown when it has something to show. */
export async function openWindow(devServer: string | undefined): Promise<BrowserWindow> {
  const room = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
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
  window.once('ready-to-show', () => window.show())
  await window.loadURL(devServer ?? APP_ADDRESS)
  return window
}
