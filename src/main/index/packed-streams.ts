import { ByteReader } from './byte-writer'
import type { EntryWords, Part, PartField } from './entry-words'
import type { FileRegion } from './file-region'
import type { LookedFor, Meetings } from './meetings'
import { NearSearch, type NearWords } from './near-search'
import { RowSearch } from './row-search'
import type { SegmentFile } from './segment-file'
import { meetCodes, readCodes } from './word-codes'

/** The fields of parts, as they are numbered in a file. */
export const PART_FIELDS: readonly PartField[] = [
  ...(['title', 'author', 'site', 'text', 'note', 'highlight', 'tag', 'page'] as const),
]

// Read into again and again: thousands of documents are looked at for one question.
let scratch = new Uint32Array(4096)

/** The words of sealed documents in their order, read and searched as the bytes they are written in. */
export class PackedStreams {
  readonly #offsets: Uint32Array
  readonly #region: FileRegion
  /** The row that is being looked for: the same in document after document. */
  #row = new RowSearch([])
  #near: NearSearch | null = null
  #start = 0
  #end = 0

  constructor(file: SegmentFile) {
    this.#offsets = file.numbers('streams-offsets')
    this.#region = file.region('streams')
  }

  /** Good until the next are asked for. */
  words(number: number): EntryWords {
    const bytes = this.#bytes(number)
    const reader = new ByteReader(bytes, this.#start)
    const length = reader.number()
    const parts: Part[] = []
    for (let count = reader.number(), end = 0; count > 0; count--) {
      const field = PART_FIELDS[reader.number()] ?? 'text'
      const first = end + reader.number()
      end = first + reader.number()
      parts.push({ field, start: first, end })
    }
    if (length > scratch.length) scratch = new Uint32Array(length * 2)
    readCodes(bytes, reader.at, length, scratch)
    return { stream: scratch.subarray(0, length), parts }
  }

  meet(number: number, wanted: LookedFor, into: Meetings): void {
    const bytes = this.#bytes(number)
    meetCodes(bytes, startOfWords(bytes, this.#start), this.#end, wanted, into)
  }

  holdsRow(number: number, row: readonly number[]): boolean {
    if (row !== this.#row.words) this.#row = new RowSearch(row)
    const bytes = this.#bytes(number)
    return this.#row.isWithin(bytes, startOfWords(bytes, this.#start), this.#end)
  }

  holdsNear(number: number, near: NearWords, around: number): boolean {
    if (near !== this.#near?.words || around !== this.#near.around) {
      this.#near = new NearSearch(near, around)
    }
    const bytes = this.#bytes(number)
    return this.#near.isWithin(bytes, startOfWords(bytes, this.#start), this.#end)
  }

  /** The bytes that hold a document, which is from `this.#start` up to `this.#end`. */
  #bytes(number: number): Buffer {
    const from = this.#offsets[number] ?? 0
    const to = this.#offsets[number + 1] ?? from
    const bytes = this.#region.read(from, to)
    this.#start = this.#region.at
    this.#end = this.#start + to - from
    return bytes
  }
}

/** Where the words begin of a document whose parts are told from here on. */
function startOfWords(bytes: Uint8Array, start: number): number {
  let at = start
  while ((bytes[at++] ?? 0) > 127);
  let parts = 0
  for (let shift = 0, byte = 128; byte > 127; shift += 7) {
    byte = bytes[at++] ?? 0
    parts |= (byte & 127) << shift
  }
  for (let numbers = parts * 3; numbers > 0; numbers--) while ((bytes[at++] ?? 0) > 127);
  return at
}
