import { dialog, type BrowserWindow } from 'electron'
import { exportFormat } from '#core/export/export-formats'
import type { WindowHandlers } from '#contract/window-handlers'

/** Asking where an export is to be written. */
export function exportPlaceHandlers(window: () => BrowserWindow | null) {
  return {
    'export.choose-place': async ({ format: id, name }) => {
      const { into, ending, title } = exportFormat(id)
      const owner = window()
      if (into === 'folder') {
        const options: Electron.OpenDialogOptions = {
          title: `Export: ${title}`,
          buttonLabel: 'Export here',
          properties: ['openDirectory', 'createDirectory'],
        }
        const { filePaths } = await (owner
          ? dialog.showOpenDialog(owner, options)
          : dialog.showOpenDialog(options))
        return { path: filePaths[0] ?? null }
      }
      const options: Electron.SaveDialogOptions = {
        title: `Export: ${title}`,
        buttonLabel: 'Export',
        defaultPath: `${name}.${ending}`,
        filters: [{ name: title, extensions: [ending] }],
      }
      const { filePath } = await (owner
        ? dialog.showSaveDialog(owner, options)
        : dialog.showSaveDialog(options))
      return { path: filePath === '' ? null : filePath }
    },
  } satisfies Partial<WindowHandlers>
}
