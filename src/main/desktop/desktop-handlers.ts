import { dialog, shell, type BrowserWindow } from 'electron'
import type { WindowHandlers } from '#contract/window-handlers'
import { NotebookError } from '#core/problem'

const OUTSIDE = new Set(['http:', 'https:', 'mailto:'])

/** What only the desktop can do: dialogs, the file manager, and the person's own browser. */
export function desktopHandlers(
  window: () => BrowserWindow | null,
  libraryFolder: string,
  forwardKeys: (on: boolean) => void,
) {
  return {
    'keys.forward': ({ on }) => forwardKeys(on),
    'files.choose': async () => {
      const options: Electron.OpenDialogOptions = {
        title: 'Add to Commonplace',
        buttonLabel: 'Add',
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: 'Pages and text',
            extensions: ['html', 'htm', 'xhtml', 'mhtml', 'mht', 'txt', 'md', 'markdown'],
          },
          { name: 'All files', extensions: ['*'] },
        ],
      }
      const owner = window()
      const chosen = await (owner
        ? dialog.showOpenDialog(owner, options)
        : dialog.showOpenDialog(options))
      return { paths: chosen.filePaths }
    },
    // The window has shown the whole address and the person has agreed to it.
    'outside.open': async ({ address }) => {
      const url = URL.canParse(address) ? new URL(address) : null
      if (!url || !OUTSIDE.has(url.protocol)) {
        throw new NotebookError('bad-request', 'Only web and mail addresses can be opened.')
      }
      await shell.openExternal(url.href)
    },
    'library.show': () => {
      void shell.openPath(libraryFolder)
    },
  } satisfies Partial<WindowHandlers>
}
