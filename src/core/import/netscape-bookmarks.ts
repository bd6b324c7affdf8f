import { decodeEntities } from '../clip/decode-entities'
import { exportDate } from './export-date'
import { baseName, endsWith } from './find-file'
import { failedRow, type ImportFormat, type ImportRow, type Parcel } from './import-format'
import { importedPage } from './import-item'
import { noAddress, webPageAddress } from './web-page-address'

const DEEPEST = 50

/** A bookmarks file, as every browser and most reading services write it. */
export const netscapeBookmarks: ImportFormat = {
  id: 'bookmarks',
  recognizes: ({ names, head }) => names.some((name) => isBookmarks(name, head)),
  rows: (parcel) =>
    parcel.names
      .filter((name) => isBookmarks(name, parcel.head))
      .flatMap((name) => bookmarks(parcel, name)),
}

function isBookmarks(name: string, head: (name: string) => string) {
  if (!endsWith(name, '.html', '.htm')) return false
  return /<!doctype netscape-bookmark-file-1>/i.test(head(name).slice(0, 2000))
}

// No tag holds another, so this reads any file once from its beginning to its end.
const TAG = /<(\/?)(dl|h3|a|dd)(?![\w-])([^<>]*)>([^<]*)/gi

function bookmarks(parcel: Parcel, name: string): ImportRow[] {
  const file = baseName(name)
  const rows: ImportRow[] = []
  const folders: string[] = []
  let heading = ''
  let number = 0
  for (const [, end, tag = '', written = '', text = ''] of parcel.text(name).matchAll(TAG)) {
    const words = plain(text)
    const element = `${end ?? ''}${tag.toLowerCase()}`
    if (element === 'h3') heading = isRoot(written) ? '' : words
    if (element === 'dl') {
      folders.push(heading)
      heading = ''
    }
    if (element === '/dl') folders.pop()
    if (element === 'dd') describe(rows, words)
    if (element !== 'a') continue
    number += 1
    const path = folders.filter((folder) => folder !== '').slice(0, DEEPEST)
    rows.push(bookmark(attributesIn(written), words, path, `bookmark ${number} of ${file}`))
  }
  return rows
}

function bookmark(
  said: ReadonlyMap<string, string>,
  title: string,
  folder: string[],
  where: string,
): ImportRow {
  const written = said.get('href') ?? ''
  const url = webPageAddress(written)
  if (url === null) return failedRow(where, title, noAddress(written))
  return importedPage({
    where,
    url,
    title: title === '' || title === url ? null : title,
    savedAt: exportDate(said.get('add_date') ?? said.get('time_added')),
    tags: (said.get('tags') ?? '').split(','),
    folders: folder.length === 0 ? [] : [folder],
    isFavorite: said.get('data-important') === 'true',
  })
}

// A description stands behind the bookmark it is of.
function describe(rows: ImportRow[], words: string) {
  const last = rows.at(-1)
  if (last?.kind === 'page' && words !== '') rows[rows.length - 1] = { ...last, excerpt: words }
}

// The bar every browser has is no folder that anybody made.
function isRoot(written: string) {
  return /personal_toolbar_folder|unfiled_bookmarks_folder/i.test(written)
}

/** The attributes in a tag, their names in small letters. */
export function attributesIn(written: string): ReadonlyMap<string, string> {
  const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
  return new Map(
    Array.from(written.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  )
}

function plain(text: string) {
  return decodeEntities(text).replace(/\s+/g, ' ').trim()
}
