import { exportDate } from './export-date'
import { failedRow } from './import-format'
import { importedPage } from './import-item'
import { tableFormat } from './table-format'
import { noAddress, webPageAddress } from './web-page-address'
import { writtenList } from './written-list'

/** A Readwise Reader export: one table. */
export const readwiseReader = tableFormat({
  id: 'readwise-reader',
  columns: ['title', 'url', 'reading progress', 'location'],
  row: ({ cell }, where) => {
    const url = webPageAddress(cell('url'))
    if (url === null) return failedRow(where, cell('title'), noAddress(cell('url')))
    const location = cell('location').toLowerCase()
    return importedPage({
      where,
      url,
      title: cell('title') || null,
      savedAt: exportDate(cell('saved date')),
      tags: writtenList(cell('document tags'), /,/),
      isArchived: location === 'archive',
      isFavorite: location === 'shortlist',
      progress: shareOf(cell('reading progress')),
    })
  },
})

function shareOf(written: string) {
  const share = Number(written)
  return Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0
}
