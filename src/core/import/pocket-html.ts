import { decodeEntities } from '../clip/decode-entities'
import { exportDate } from './export-date'
import { baseName, endsWith } from './find-file'
import { failedRow, type ImportFormat, type ImportRow } from './import-format'
import { importedPage } from './import-item'
import { attributesIn } from './netscape-bookmarks'
import { noAddress, webPageAddress } from './web-page-address'

/** The file Pocket gave before it gave tables: a list of what is unread and one of what was read. */
export const pocketHtml: ImportFormat = {
  id: 'pocket-html',
  recognizes: ({ names, head }) => names.some((name) => isExport(name, head)),
  rows: (parcel) =>
    parcel.names
      .filter((name) => isExport(name, parcel.head))
      .flatMap((name) => linksIn(parcel.text(name), baseName(name))),
}

function isExport(name: string, head: (name: string) => string) {
  return endsWith(name, '.html', '.htm') && /<title>\s*Pocket Export\s*</i.test(head(name))
}

const TAG = /<(h1|a)(?![\w-])([^<>]*)>([^<]*)/gi

function linksIn(html: string, file: string): ImportRow[] {
  const rows: ImportRow[] = []
  let isArchived = false
  for (const [, tag = '', written = '', text = ''] of html.matchAll(TAG)) {
    const words = decodeEntities(text).trim()
    if (tag.toLowerCase() === 'h1') {
      isArchived = /archive/i.test(words)
      continue
    }
    const said = attributesIn(written)
    const where = `link ${rows.length + 1} of ${file}`
    const url = webPageAddress(said.get('href') ?? '')
    rows.push(
      url === null
        ? failedRow(where, words, noAddress(said.get('href') ?? ''))
        : importedPage({
            where,
            url,
            title: words === '' || words === url ? null : words,
            savedAt: exportDate(said.get('time_added')),
            tags: (said.get('tags') ?? '').split(','),
            isArchived,
          }),
    )
  }
  return rows
}
