import { app, type BrowserWindow } from 'electron'

/** Puts the window before the person, wherever it was; false when it has been closed. */
export function bringToFront(window: BrowserWindow): boolean {
  if (window.isDestroyed()) return false
  if (window.isMinimized()) window.restore()
  window.show()
  app.focus({ steal: true })
  window.focus()
  return true
}
