import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { app, clipboard, shell, type BrowserWindow } from 'electron'
import type { MenuSection } from '#contract/menu'
import type { WindowHandlers } from '#contract/window-handlers'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'

const OUTSIDE = new Set(['http:', 'https:', 'mailto:'])

/** What only the desktop can do: the menu, the file manager, and the person's own browser. */
export function desktopHandlers(
  window: () => BrowserWindow | null,
  libraryFolder: string,
  forwardKeys: (on: boolean) => void,
  showMenu: (sections: readonly MenuSection[]) => void,
) {
  return {
    'keys.forward': ({ on }) => forwardKeys(on),
    'menu.show': ({ sections }) => showMenu(sections),
    'window.full-screen': () => {
      const shown = window()
      shown?.setFullScreen(!shown.isFullScreen())
    },
    'window.zoom': ({ factor }) => window()?.webContents.setZoomFactor(factor),
    'clipboard.write': ({ text }) => clipboard.writeText(text),
    // The window has shown the whole address and the person has agreed to it.
    'outside.open': async ({ address }) => {
      const url = URL.canParse(address) ? new URL(address) : null
      if (!url || !OUTSIDE.has(url.protocol)) {
        throw new NotebookError('bad-request', sentence('onlyOutside'))
      }
      await shell.openExternal(url.href)
    },
    'library.show': () => {
      void shell.openPath(libraryFolder)
    },
    'library.open': async ({ folder }) => {
      await stat(join(folder, 'library.json')).catch((cause: unknown) => {
        throw new NotebookError('not-found', sentence('noLibraryIn', folder), { cause })
      })
      openBeside(folder)
    },
  } satisfies Partial<WindowHandlers>
}

/** The switches that another start must be given too. */
const PASSED_ON = ['user-data-dir', 'no-sandbox']

// A process of its own has the other library, so that this one may end without it.
function openBeside(folder: string) {
  const switches = PASSED_ON.filter((name) => app.commandLine.hasSwitch(name)).map((name) => {
    const value = app.commandLine.getSwitchValue(name)
    return value === '' ? `--${name}` : `--${name}=${value}`
  })
  const words = [...(app.isPackaged ? [] : [app.getAppPath()]), `--library=${folder}`, ...switches]
  spawn(process.execPath, words, { detached: true, stdio: 'ignore' }).unref()
}
