import { Buffer } from 'node:buffer'
import type { ClipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import { listKey } from '#core/library/list-key'
import { publishedTime } from '#core/library/published-time'
import type { Standing } from '#core/library/before'
import type { FileState } from '../durable-file'
import { asciiText } from './ascii-text'
import type { ClipEntry } from './catalogue-entry'
import { clipColumns, ID_LENGTH, SHA_LENGTH, withRoom, type ClipColumns } from './clip-columns'
import { packMarks, unpackMarks } from './clip-marks'
import { readClipText, readTitle, writeClipText } from './clip-text'
import { hashText } from './hash'
import { NameLists } from './name-lists'
import { Names } from './names'
import { TextBytes } from './text-bytes'

const GONE = 0
const SMALLEST = 64

/** What clips share. */
export type Shared = { sites: Names; languages: Names; tags: NameLists; collections: NameLists }

/** The clips as rows of columns: numbers in arrays, shared words by number, the rest as bytes outside the heap. */
export class ClipTable {
  readonly shared: Shared
  columns: ClipColumns
  readonly texts: TextBytes
  #rows: number

  constructor(
    parts: { rows: number; columns: ClipColumns; texts: TextBytes; shared: Shared } = emptyParts(),
  ) {
    this.#rows = parts.rows
    this.columns = parts.columns
    this.texts = parts.texts
    this.shared = parts.shared
  }

  /** How many rows there are, those that hold no clip any more too. */
  get rows(): number {
    return this.#rows
  }

  addRow(): number {
    const capacity = this.columns.marks.length
    if (this.#rows === capacity) {
      this.columns = withRoom(this.columns, Math.max(SMALLEST, Math.ceil(capacity * 1.25)))
    }
    return this.#rows++
  }

  isLive(row: number): boolean {
    return this.columns.marks[row] !== GONE
  }

  /** Takes a row out of use, with its texts. */
  clear(row: number): void {
    this.texts.forget(this.columns.textSize[row] ?? 0)
    this.columns.marks[row] = GONE
    this.columns.textSize[row] = 0
  }

  /** Writes a clip over whatever the row held, and tells whether it may stand elsewhere in an order now. */
  write(at: number, entry: ClipEntry): { movedInOrders: boolean } {
    const { row, address, textSha256, bytes, trashedAt, file } = entry
    const { columns, shared } = this
    const addressIsUrl = address !== null && address === row.url
    const isNewText = this.#writeText(at, row, addressIsUrl ? null : address)
    const movedInOrders =
      isNewText ||
      columns.savedAt[at] !== Date.parse(row.savedAt) ||
      columns.wordCount[at] !== row.wordCount ||
      columns.site[at] !== shared.sites.number(row.site)
    columns.marks[at] = packMarks({ ...row, addressIsUrl })
    columns.savedAt[at] = Date.parse(row.savedAt)
    columns.published[at] =
      (row.publishedAt === null ? null : publishedTime(row.publishedAt)) ?? NaN
    columns.progress[at] = row.progress
    columns.bytes[at] = bytes
    columns.trashedAt[at] = trashedAt === null ? NaN : Date.parse(trashedAt)
    columns.wordCount[at] = row.wordCount
    columns.highlightCount[at] = row.highlightCount
    columns.site[at] = shared.sites.number(row.site)
    columns.language[at] = shared.languages.number(row.language)
    columns.tags[at] = shared.tags.number(row.tags)
    columns.collections[at] = shared.collections.number(row.collections)
    columns.addressHash[at] = address === null ? 0 : hashText(address)
    this.setFile(at, file)
    for (let place = 0; place < ID_LENGTH; place++) {
      columns.id[at * ID_LENGTH + place] = row.id.charCodeAt(place)
    }
    columns.textSha256.set(Buffer.from(textSha256, 'hex'), at * SHA_LENGTH)
    return { movedInOrders }
  }

  setFile(at: number, file: FileState | null): void {
    this.columns.fileModifiedAt[at] = file?.modifiedAt ?? NaN
    this.columns.fileSize[at] = file?.size ?? NaN
  }

  file(at: number): FileState | null {
    const modifiedAt = this.columns.fileModifiedAt[at] ?? NaN
    const size = this.columns.fileSize[at] ?? NaN
    return Number.isNaN(size) ? null : { modifiedAt, size }
  }

  id(at: number): Id {
    return asciiText(this.columns.id, at * ID_LENGTH, ID_LENGTH)
  }

  standing(at: number): Standing {
    const { columns, shared } = this
    const { place, favorite } = unpackMarks(columns.marks[at] ?? 0)
    const tags = shared.tags.list(columns.tags[at] ?? 0)
    const collections = shared.collections.list(columns.collections[at] ?? 0)
    return { id: this.id(at), place, favorite, tags, collections }
  }

  row(at: number): ClipRow {
    const { columns, shared } = this
    const { title, url, excerpt, publishedAt, savedAt, authors } = this.#text(at)
    return {
      ...this.standing(at),
      url,
      title,
      authors: [...authors],
      site: shared.sites.name(columns.site[at] ?? 0),
      publishedAt,
      language: shared.languages.name(columns.language[at] ?? 0),
      direction: unpackMarks(columns.marks[at] ?? 0).direction,
      excerpt,
      savedAt: savedAt ?? new Date(columns.savedAt[at] ?? 0).toISOString(),
      progress: columns.progress[at] ?? 0,
      wordCount: columns.wordCount[at] ?? 0,
      highlightCount: columns.highlightCount[at] ?? 0,
    }
  }

  title(at: number): string {
    const { bytes, start } = this.keyOf(at)
    return readTitle(bytes, start + (this.columns.keySize[at] ?? 0))
  }

  /** The canonical address. */
  address(at: number): string | null {
    const { url, address } = this.#text(at)
    return unpackMarks(this.columns.marks[at] ?? 0).addressIsUrl ? url : address
  }

  /** Where the bytes of its title's key are. */
  keyOf(at: number): { bytes: Buffer; start: number; end: number } {
    const { textAt, textSize } = this.columns
    const { bytes, start } = this.texts.at(textAt[at] ?? 0, textSize[at] ?? 0)
    return { bytes, start, end: start + (this.columns.keySize[at] ?? 0) }
  }

  /** Whether the texts of a row are known to be lost. */
  isSpoiled(at: number): boolean {
    const { textAt, textSize } = this.columns
    return this.isLive(at) && this.texts.isSpoiled(textAt[at] ?? 0, textSize[at] ?? 0)
  }

  #text(at: number) {
    const { bytes, start, end } = this.keyOf(at)
    return readClipText(bytes, end, start + (this.columns.textSize[at] ?? 0))
  }

  // Gives whether the texts are other ones than before.
  #writeText(at: number, row: ClipRow, address: string | null) {
    const usual = new Date(Date.parse(row.savedAt)).toISOString()
    const savedAt = usual === row.savedAt ? null : row.savedAt
    const { bytes, keySize } = writeClipText({ ...row, key: listKey(row.title), address, savedAt })
    const { columns, texts } = this
    if (this.isLive(at) && this.#holdsText(at, bytes)) return false
    texts.forget(columns.textSize[at] ?? 0)
    columns.textAt[at] = texts.add(bytes)
    columns.textSize[at] = bytes.length
    columns.keySize[at] = keySize
    return true
  }

  #holdsText(at: number, wanted: Uint8Array) {
    const size = this.columns.textSize[at] ?? 0
    if (size !== wanted.length) return false
    const { bytes, start } = this.keyOf(at)
    return bytes.compare(wanted, 0, size, start, start + size) === 0
  }
}

function emptyParts() {
  const shared = {
    sites: new Names(),
    languages: new Names(),
    tags: new NameLists(),
    collections: new NameLists(),
  }
  return { rows: 0, columns: clipColumns(0), texts: new TextBytes(), shared }
}
