import {
  dialog,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import { exportFormat } from '#core/export/export-formats'
import type { Messages } from '#core/messages/messages-of'
import type { WindowHandlers } from '#contract/window-handlers'

const READABLE = ['html', 'htm', 'xhtml', 'mhtml', 'mht', 'pdf', 'txt', 'md', 'markdown']

/** Asks a person for files and folders by the system's own dialogs, in the language of the window. */
export function choosingHandlers(window: () => BrowserWindow | null, messages: () => Messages) {
  const words = () => messages().dialogs
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
        title: words().add,
        buttonLabel: words().addHere,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: words().pages, extensions: READABLE },
          { name: words().allFiles, extensions: ['*'] },
        ],
      })
      return { paths }
    },
    'folders.choose': () =>
      chooseOne({
        title: words().newLibrary,
        buttonLabel: words().restoreHere,
        properties: ['openDirectory', 'createDirectory'],
      }),
    'library.choose-place': () =>
      chooseOne({
        title: words().libraryPlace,
        buttonLabel: words().moveHere,
        properties: ['openDirectory', 'createDirectory'],
      }),
    'imports.choose': ({ what }) =>
      chooseOne({
        title: words().import,
        buttonLabel: words().choose,
        properties: [what === 'file' ? 'openFile' : 'openDirectory'],
      }),
    'export.choose-place': ({ format, name }) => {
      const { into, ending } = exportFormat(format)
      const { title } = messages().exporting.formats[format]
      return into === 'folder'
        ? chooseOne({
            title: words().export(title),
            buttonLabel: words().exportFolder,
            properties: ['openDirectory', 'createDirectory'],
          })
        : chooseNew({
            title: words().export(title),
            buttonLabel: words().exportFile,
            defaultPath: `${name}.${ending}`,
            filters: [{ name: title, extensions: [ending] }],
          })
    },
  } satisfies Partial<WindowHandlers>
}
