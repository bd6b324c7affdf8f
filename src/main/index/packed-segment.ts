import { inflateRawSync } from 'node:zlib'
import type { Id } from '#core/library/id'
import { bodyWords } from './body-words'
import { ByteReader } from './byte-writer'
import { DocSet } from './doc-set'
import { dressed } from './dress'
import type { EntryWords, Part, PartField } from './entry-words'
import { FactColumns } from './fact-columns'
import { ID_LENGTH, IdTable } from './id-table'
import { timeOfIdAt } from './id-time'
import { FlexIndex } from './flex-index'
import { readKeys, type KeyTable } from './key-table'
import { readKept } from './kept-document'
import type { LookedFor, Meetings } from './meetings'
import { NearSearch, type NearWords } from './near-search'
import { PackedPostings } from './packed-postings'
import { PackedVocabulary } from './packed-vocabulary'
import type { Begun, BodyWords, Card, Postings, Segment } from './segment'
import { RowSearch } from './row-search'
import { SegmentFile } from './segment-file'
import { TextColumn } from './text-column'
import { meetCodes, readCodes } from './word-codes'
import { termOfKey } from './word-key'

export const PART_FIELDS: readonly PartField[] = [
  ...(['title', 'author', 'site', 'text', 'note', 'highlight', 'tag', 'page'] as const),
]
const KNOWN_TERMS = 60_000
// Read into again and again: thousands of documents are looked at for one question.
let scratch = new Uint32Array(4096)
const MANY = 64

/** Documents that were sealed into a file, read as they are needed. Throws when the file is not whole. */
export class PackedSegment implements Segment {
  readonly size: number
  readonly facts: FactColumns
  readonly wordCount: number
  readonly #file: SegmentFile
  readonly #vocabulary: PackedVocabulary
  readonly #beginnings: KeyTable
  readonly #beginningSets: Uint32Array
  readonly #postings: PackedPostings
  readonly #index = new FlexIndex()
  readonly #streams: { offsets: Uint32Array; region: ReturnType<SegmentFile['region']> }
  readonly #kept: { offsets: Uint32Array; region: ReturnType<SegmentFile['region']> }
  readonly #ids: Buffer
  #numbers: IdTable | null = null
  /** Read out of the ids when somebody asks. */
  #made = new Float64Array(0)
  readonly #terms: string[] = []
  /** The row that is being looked for: the same in document after document. */
  #row = new RowSearch([])
  #near: NearSearch | null = null
  #texts: Record<'stamps' | 'titles' | 'addresses', TextColumn>

  constructor(readonly path: string) {
    const file = new SegmentFile(path)
    this.#file = file
    this.size = file.size
    this.#vocabulary = new PackedVocabulary(file)
    this.wordCount = this.#vocabulary.size
    this.#beginnings = readKeys(file, 'beginnings')
    this.#beginningSets = file.numbers('beginning-sets')
    this.#postings = new PackedPostings(
      file.region('postings'),
      offsetsOf(file.section('posting-lengths'), this.wordCount),
      (key) => this.#vocabulary.rankOf(key),
    )
    void this.#index.keepIn(this.#postings)
    this.#streams = {
      offsets: file.numbers('streams-offsets'),
      region: file.region('streams'),
    }
    this.#kept = { offsets: file.numbers('kept-offsets'), region: file.region('kept') }
    this.#ids = file.section('ids')
    this.#texts = {
      stamps: new TextColumn(file, 'stamps'),
      titles: new TextColumn(file, 'titles'),
      addresses: new TextColumn(file, 'addresses'),
    }
    this.facts = new FactColumns({
      times: new Float64Array(unpacked(file.section('times'))),
      pages: new Float64Array(file.section('pages').buffer),
      days: new Int32Array(unpacked(file.section('days'))),
      words: file.numbers('lengths'),
      bits: new Uint16Array(file.section('bits').buffer),
      progress: new Uint8Array(file.section('progress').buffer),
    })
  }

  id(number: number): Id {
    return this.#ids.toString('latin1', number * ID_LENGTH, (number + 1) * ID_LENGTH)
  }

  numberOf(id: Id): number | null {
    this.#numbers ??= new IdTable(this.#ids)
    return this.#numbers.numberOf(id)
  }

  madeAt(number: number): number {
    const known = this.#made[number]
    if (known !== undefined) return known
    this.#made = Float64Array.from({ length: this.size }, (_, each) =>
      timeOfIdAt(this.#ids, each * ID_LENGTH),
    )
    return this.#made[number] ?? 0
  }

  meet(number: number, wanted: LookedFor, into: Meetings): void {
    const from = this.#streams.offsets[number] ?? 0
    const to = this.#streams.offsets[number + 1] ?? from
    const bytes = this.#streams.region.read(from, to)
    const start = this.#streams.region.at
    meetCodes(bytes, startOfWords(bytes, start), start + to - from, wanted, into)
  }

  holdsRow(number: number, row: readonly number[]): boolean {
    if (row !== this.#row.words) this.#row = new RowSearch(row)
    const from = this.#streams.offsets[number] ?? 0
    const to = this.#streams.offsets[number + 1] ?? from
    const bytes = this.#streams.region.read(from, to)
    const start = this.#streams.region.at
    return this.#row.isWithin(bytes, startOfWords(bytes, start), start + to - from)
  }

  holdsNear(number: number, near: NearWords, around: number): boolean {
    if (near !== this.#near?.words || around !== this.#near.around)
      this.#near = new NearSearch(near, around)
    const from = this.#streams.offsets[number] ?? 0
    const to = this.#streams.offsets[number + 1] ?? from
    const bytes = this.#streams.region.read(from, to)
    const start = this.#streams.region.at
    return this.#near.isWithin(bytes, startOfWords(bytes, start), start + to - from)
  }

  stamp(number: number): string {
    return this.#texts.stamps.at(number)
  }

  title(number: number): string {
    return this.#texts.titles.at(number)
  }

  address(number: number): string {
    return this.#texts.addresses.at(number)
  }

  withAddress(part: string): number[] {
    return this.#texts.addresses.holding(part)
  }

  words(number: number): EntryWords {
    const from = this.#streams.offsets[number] ?? 0
    const bytes = this.#streams.region.read(from, this.#streams.offsets[number + 1] ?? from)
    const reader = new ByteReader(bytes, this.#streams.region.at)
    const length = reader.number()
    const parts: Part[] = []
    for (let count = reader.number(), end = 0; count > 0; count--) {
      const field = PART_FIELDS[reader.number()] ?? 'text'
      const start = end + reader.number()
      end = start + reader.number()
      parts.push({ field, start, end })
    }
    if (length > scratch.length) scratch = new Uint32Array(length * 2)
    readCodes(bytes, reader.at, length, scratch)
    return { stream: scratch.subarray(0, length), parts }
  }

  card(number: number): Card {
    return readKept(this.kept(number)).card
  }

  body(number: number): BodyWords {
    const { dress, body } = readKept(this.kept(number))
    if (!dress) return bodyWords(body)
    const { stream } = this.words(number)
    const first = stream.length - dress.marks.length
    const starts: number[] = []
    const ends: number[] = []
    const text = dressed(
      dress,
      (index) => this.#termOf(stream[first + index] ?? 0),
      (start, end) => {
        starts.push(start)
        ends.push(end)
      },
    )
    return { text, starts, ends }
  }

  kept(number: number): Uint8Array {
    const from = this.#kept.offsets[number] ?? 0
    const to = this.#kept.offsets[number + 1] ?? from
    return this.#kept.region.readOnce(from, to)
  }

  keyOf(word: number): string {
    return this.#vocabulary.keyOf(word)
  }

  wordOf(key: string): number {
    return this.#vocabulary.wordOf(key)
  }

  spelled(term: string): number[] {
    const words: number[] = []
    this.#vocabulary.scanKeys(term, (key, word) => {
      if (termOfKey(key) !== term) return false
      words.push(word)
      return true
    })
    return words
  }

  scanKeys(from: string, take: (key: string, word: number) => boolean): void {
    this.#vocabulary.scanKeys(from, take)
  }

  family(stemmedTo: string): number[] {
    return this.#vocabulary.family(stemmedTo)
  }

  async read(words: readonly number[]): Promise<Postings[]> {
    // FlexSearch takes its time for each question; of the thousands of words that begin alike they are read at once.
    if (words.length > MANY) return words.map((word) => this.postings(word))
    return Promise.all(words.map((word) => this.#index.read(this.keyOf(word))))
  }

  postings(word: number): Postings {
    return this.#postings.readOnce(this.#vocabulary.rankOfWord(word))
  }

  holdersAbout(word: number): number {
    return this.#postings.sizeOf(this.#vocabulary.rankOfWord(word))
  }

  begun(prefix: string): Begun {
    const { from, to, ...words } = this.#vocabulary.begun(prefix)
    return {
      ...words,
      holders: () => this.#beginning(prefix) ?? this.#postings.holders(from, to, this.size),
    }
  }

  close(): void {
    this.#file.close()
  }

  #beginning(prefix: string): DocSet | null {
    const rank = this.#beginnings.rankOf(prefix)
    if (rank < 0) return null
    const length = (this.size + 31) >>> 5
    return new DocSet(this.#beginningSets.slice(rank * length, (rank + 1) * length))
  }

  #termOf(word: number): string {
    const known = this.#terms[word]
    if (known !== undefined) return known
    const term = termOfKey(this.keyOf(word))
    if (word < KNOWN_TERMS) this.#terms[word] = term
    return term
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

/** Where each of some pieces begins and the last ends, from their lengths. */
function offsetsOf(lengths: Buffer, count: number): Uint32Array {
  const reader = new ByteReader(lengths)
  const offsets = new Uint32Array(count + 1)
  for (let at = 0, sum = 0; at < count; at++) offsets[at + 1] = sum += reader.number()
  return offsets
}

function unpacked(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(inflateRawSync(bytes)).buffer
}
