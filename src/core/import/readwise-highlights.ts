import { readCsv, type CsvRow } from './csv-rows'
import { exportDate } from './export-date'
import { baseName } from './find-file'
import { failedRow, type ImportFormat, type ImportRow, type Parcel } from './import-format'
import { importedHighlight, importedPage, type ImportedPage } from './import-item'
import { tableFormat } from './table-format'
import { webPageAddress } from './web-page-address'
import { writtenList } from './written-list'
import { colorNamed } from './color-named'
import { sentence } from '../messages/sentence'

const table = tableFormat({
  id: 'readwise-highlights',
  columns: ['highlight', 'book title'],
  row: ({ cell }, where) => failedRow(where, cell('book title'), sentence('noHighlightedWords')),
})

/** A Readwise export of highlights: a row for each, gathered here by the book or article they are of. */
export const readwiseHighlights: ImportFormat = {
  ...table,
  rows: (parcel) =>
    parcel.names
      .filter((name) => table.recognizes({ names: [name], head: parcel.head }))
      .flatMap((name) => sources(parcel, name)),
}

function sources(parcel: Parcel, name: string): ImportRow[] {
  const file = baseName(name)
  const { rows, broken } = readCsv(parcel.text(name), file)
  const pages = new Map<string, ImportedPage>()
  const failed: ImportRow[] = []
  for (const row of rows) {
    const where = `row ${row.number} of ${file}`
    if (row.cell('highlight') === '') {
      failed.push(failedRow(where, row.cell('book title'), sentence('noHighlightedWords')))
      continue
    }
    const key = JSON.stringify([row.cell('book title'), row.cell('book author')])
    const page = pages.get(key) ?? sourceOf(row, where)
    const moment = exportDate(row.cell('highlighted at'))
    if (pages.has(key)) page.rows += 1
    page.savedAt = earlier(page.savedAt, moment)
    page.highlights.push(highlightOf(row, moment))
    pages.set(key, page)
  }
  if (broken) failed.push(failedRow(broken.where, '', broken.reason))
  return [...pages.values(), ...failed]
}

function sourceOf({ cell }: CsvRow, where: string): ImportedPage {
  return importedPage({
    where,
    url: webPageAddress(cell('source url', 'url')),
    title: cell('book title') || null,
    authors: cell('book author').split(/\s+and\s+|;/),
    tags: writtenList(cell('document tags'), /,/),
  })
}

function highlightOf({ cell }: CsvRow, createdAt: string | null) {
  return importedHighlight({
    quote: cell('highlight'),
    note: cell('note'),
    tags: writtenList(cell('tags'), /,/),
    color: colorNamed(cell('color')),
    createdAt,
  })
}

function earlier(a: string | null, b: string | null) {
  return a === null || (b !== null && b < a) ? b : a
}
