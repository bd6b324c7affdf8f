import { exportDate } from './export-date'
import { failedRow } from './import-format'
import { importedPage } from './import-item'
import { tableFormat } from './table-format'
import { noAddress, webPageAddress } from './web-page-address'
import { writtenList } from './written-list'

/** Names of the places every Instapaper account has; any other folder is the person's own. */
const PLACES = new Set(['unread', 'archive', 'starred', ''])

/** An Instapaper export: one table. */
export const instapaper = tableFormat({
  id: 'instapaper',
  columns: ['url', 'selection', 'folder'],
  row: ({ cell }, where) => {
    const url = webPageAddress(cell('url'))
    if (url === null) return failedRow(where, cell('title'), noAddress(cell('url')))
    const folder = cell('folder')
    return importedPage({
      where,
      url,
      title: cell('title') || null,
      excerpt: cell('selection'),
      savedAt: exportDate(cell('timestamp')),
      tags: writtenList(cell('tags'), /[,|]/),
      folders: PLACES.has(folder.toLowerCase()) ? [] : [[folder]],
      isArchived: folder.toLowerCase() === 'archive',
      isFavorite: folder.toLowerCase() === 'starred',
    })
  },
})
