import {
  dialog,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import { exportFormat } from '#core/export/export-formats'
import type { WindowHandlers } from '#contract/window-handlers'

const READABLE = ['html', 'htm', 'xhtml', 'mhtml', 'mht', 'pdf', 'txt', 'md', 'markdown']

/** Asks a person for files and folders by the system's own dialogs. */
export function choosingHandlers(window: () => BrowserWindow | null) {
  const choose = async (options: OpenDialogOptions) => {
    const owner = window()
    const { filePaths } = await (owner
      ? dialog.showOpenDialog(owner, options)
      : dialog.showOpenDialog(options))
    return filePaths
  }
  const chooseOne = async (options: OpenDialogOptions) => {
    const [path = null] = await choose(options)
    return { path }
  }
  const chooseNew = async (options: SaveDialogOptions) => {
    const owner = window()
    const { filePath } = await (owner
      ? dialog.showSaveDialog(owner, options)
      : dialog.showSaveDialog(options))
    return { path: filePath === '' ? null : filePath }
  }
  return {
    'files.choose': async () => {
      const paths = await choose({
        title: 'Add to Commonplace',
        buttonLabel: 'Add',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Pages and texts', extensions: READABLE },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return { paths }
    },
    'folders.choose': () =>
      chooseOne({
        title: 'Choose a folder for the new library',
        buttonLabel: 'Restore here',
        properties: ['openDirectory', 'createDirectory'],
      }),
    'library.choose-place': () =>
      chooseOne({
        title: 'Choose where the library shall be',
        buttonLabel: 'Move here',
        properties: ['openDirectory', 'createDirectory'],
      }),
    'imports.choose': ({ what }) =>
      chooseOne({
        title: 'Import into Commonplace',
        buttonLabel: 'Choose',
        properties: [what === 'file' ? 'openFile' : 'openDirectory'],
      }),
    'export.choose-place': ({ format, name }) => {
      const { into, ending, title } = exportFormat(format)
      return into === 'folder'
        ? chooseOne({
            title: `Export: ${title}`,
            buttonLabel: 'Export here',
            properties: ['openDirectory', 'createDirectory'],
          })
        : chooseNew({
            title: `Export: ${title}`,
            buttonLabel: 'Export',
            defaultPath: `${name}.${ending}`,
            filters: [{ name: title, extensions: [ending] }],
          })
    },
  } satisfies Partial<WindowHandlers>
}
