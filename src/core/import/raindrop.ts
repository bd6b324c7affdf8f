import { exportDate } from './export-date'
import { failedRow } from './import-format'
import { importedHighlight, importedPage, type ImportedHighlight } from './import-item'
import { tableFormat } from './table-format'
import { noAddress, webPageAddress } from './web-page-address'

/** A Raindrop.io export: one table. (Its HTML export is a bookmarks file.) */
export const raindrop = tableFormat({
  id: 'raindrop',
  columns: ['url', 'folder', 'created', 'excerpt'],
  row: ({ cell }, where) => {
    const url = webPageAddress(cell('url'))
    if (url === null) return failedRow(where, cell('title'), noAddress(cell('url')))
    const folder = cell('folder')
      .split('/')
      .map((name) => name.trim())
    return importedPage({
      where,
      url,
      title: cell('title') || null,
      excerpt: cell('excerpt'),
      savedAt: exportDate(cell('created')),
      tags: cell('tags').split(','),
      folders: folder.join('') === '' || folder.join('') === 'Unsorted' ? [] : [folder],
      isFavorite: cell('favorite').toLowerCase() === 'true',
      notes: [cell('note')],
      highlights: highlightsIn(cell('highlights')),
    })
  },
})

/** `Highlight:…` with `Color:…` and `Note:…` on lines of their own; a text without these names is one passage. */
function highlightsIn(cell: string): ImportedHighlight[] {
  return cell
    .split(/^Highlight:\s*/m)
    .map((part) => {
      const [quote = '', ...notes] = part.replace(/^Color:.*$/gm, '').split(/^Note:\s*/m)
      return importedHighlight({ quote: quote.trim(), note: notes.join('\n').trim() })
    })
    .filter(({ quote }) => quote !== '')
}
