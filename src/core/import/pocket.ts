import { z } from 'zod'
import { csvNames, type CsvRow } from './csv-rows'
import { exportDate } from './export-date'
import { baseName, endsWith } from './find-file'
import { failedRow, type ImportFormat, type ImportRow, type Parcel } from './import-format'
import { importedHighlight, importedPage } from './import-item'
import { jsonRows, listIn } from './json-rows'
import { tableRows } from './table-format'
import { noAddress, webPageAddress } from './web-page-address'
import { sentence } from '../messages/sentence'

/** A Pocket export: tables of pages, and beside them, where there were any, highlights and collections. */
export const pocket: ImportFormat = {
  id: 'pocket',
  recognizes: ({ names, head }) => names.some((name) => isTable(name, head)),
  rows: (parcel) => [
    ...parcel.names
      .filter((name) => isTable(name, parcel.head))
      .flatMap((name) => [...tableRows(parcel, name, pageInTable)]),
    ...filesIn(parcel, 'annotations').flatMap((name) => annotated(parcel, name)),
    ...filesIn(parcel, 'collections').flatMap((name) => collected(parcel, name)),
  ],
}

function isTable(name: string, head: (name: string) => string) {
  if (!endsWith(name, '.csv')) return false
  const names = csvNames(head(name))
  return names.has('time added') && names.has('url') && names.has('status')
}

function filesIn({ names }: Parcel, folder: 'annotations' | 'collections') {
  return names.filter((name) => `/${name}`.includes(`/${folder}/`) && endsWith(name, '.json'))
}

function pageInTable({ cell }: CsvRow, where: string): ImportRow {
  const url = webPageAddress(cell('url'))
  const title = cell('title')
  if (url === null) return failedRow(where, title, noAddress(cell('url')))
  return importedPage({
    where,
    url,
    // Pocket wrote the address where it had no title.
    title: title === '' || title === url ? null : title,
    savedAt: exportDate(cell('time added')),
    tags: cell('tags').split('|'),
    isArchived: cell('status').toLowerCase() === 'archive',
  })
}

const Annotated = z.object({
  url: z.string(),
  title: z.string().nullish(),
  highlights: z.array(
    z.object({ quote: z.string(), created_at: z.union([z.string(), z.number()]).nullish() }),
  ),
})

function annotated(parcel: Parcel, name: string): ImportRow[] {
  return jsonRows(parcel, name, {
    find: (value) => listIn(value, 'annotations'),
    thing: Annotated,
    row: ({ url: written, title, highlights }, where) => {
      const url = webPageAddress(written)
      if (url === null) return failedRow(where, title ?? '', noAddress(written))
      return importedPage({
        where,
        url,
        title: title ?? null,
        highlights: highlights
          .filter(({ quote }) => quote.trim() !== '')
          .map(({ quote, created_at }) =>
            importedHighlight({ quote, createdAt: exportDate(created_at) }),
          ),
      })
    },
  })
}

const Collection = z.object({
  title: z.string().nullish(),
  items: z.array(z.unknown()),
})

const CollectedItem = z.object({
  url: z.string(),
  title: z.string().nullish(),
  excerpt: z.string().nullish(),
  note: z.string().nullish(),
})

function collected(parcel: Parcel, name: string): ImportRow[] {
  return jsonRows(parcel, name, {
    find: (value) => [value].flat(),
    thing: Collection,
    row: ({ title, items }, where) => {
      const folder = title ?? baseName(name).replace(/\.json$/i, '')
      return items.map((item, at) => pageInCollection(item, folder, `page ${at + 1}, ${where}`))
    },
  })
}

function pageInCollection(item: unknown, folder: string, where: string): ImportRow {
  const { data: page } = CollectedItem.safeParse(item)
  if (!page) return failedRow(where, '', sentence('notAsPocket'))
  const url = webPageAddress(page.url)
  if (url === null) return failedRow(where, page.title ?? '', noAddress(page.url))
  return importedPage({
    where,
    url,
    title: page.title ?? null,
    excerpt: page.excerpt ?? '',
    folders: [[folder]],
    notes: [page.note ?? ''],
  })
}
