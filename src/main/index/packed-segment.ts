import { inflateRawSync } from 'node:zlib'
import type { Id } from '#core/library/id'
import { PackedBeginnings } from './beginnings'
import type { Body } from './body'
import { ByteReader } from './byte-writer'
import type { EntryWords } from './entry-words'
import { FactColumns } from './fact-columns'
import { FlexIndex } from './flex-index'
import type { LookedFor, Meetings } from './meetings'
import type { NearWords } from './near-search'
import { PackedCards } from './packed-cards'
import { PackedIds } from './packed-ids'
import { PackedPostings } from './packed-postings'
import { PackedStreams } from './packed-streams'
import { PackedTerms } from './packed-terms'
import { PackedVocabulary } from './packed-vocabulary'
import type { Begun, Card, Postings, Segment } from './segment'
import { SegmentFile } from './segment-file'
import { TextColumn } from './text-column'

/** So many words are read at once: FlexSearch takes its time for each question. */
const MANY = 64

/** Documents that were sealed into a file, read as they are needed. Throws when the file is not whole. */
export class PackedSegment implements Segment {
  readonly size: number
  readonly facts: FactColumns
  readonly wordCount: number
  readonly #file: SegmentFile
  readonly #vocabulary: PackedVocabulary
  readonly #beginnings: PackedBeginnings
  readonly #postings: PackedPostings
  readonly #index = new FlexIndex()
  readonly #terms: PackedTerms
  readonly #ids: PackedIds
  readonly #streams: PackedStreams
  readonly #cards: PackedCards
  readonly #texts: Record<'stamps' | 'titles' | 'addresses', TextColumn>

  constructor(readonly path: string) {
    const file = new SegmentFile(path)
    this.#file = file
    this.size = file.size
    this.#vocabulary = new PackedVocabulary(file)
    this.wordCount = this.#vocabulary.size
    this.#terms = new PackedTerms(file, this.#vocabulary)
    this.#beginnings = new PackedBeginnings(file)
    this.#postings = new PackedPostings(
      file.region('postings'),
      offsetsOf(file.section('posting-lengths'), this.wordCount),
      (key) => this.#vocabulary.rankOf(key),
    )
    void this.#index.keepIn(this.#postings)
    this.#ids = new PackedIds(file)
    this.#streams = new PackedStreams(file)
    this.#cards = new PackedCards(file, this.#streams, this.#terms)
    this.#texts = {
      stamps: new TextColumn(file, 'stamps'),
      titles: new TextColumn(file, 'titles'),
      addresses: new TextColumn(file, 'addresses'),
    }
    this.facts = readFacts(file)
  }

  id(number: number): Id {
    return this.#ids.at(number)
  }

  numberOf(id: Id): number | null {
    return this.#ids.numberOf(id)
  }

  madeAt(number: number): number {
    return this.#ids.madeAt(number)
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
    return this.#streams.words(number)
  }

  meet(number: number, wanted: LookedFor, into: Meetings): void {
    this.#streams.meet(number, wanted, into)
  }

  holdsRow(number: number, row: readonly number[]): boolean {
    return this.#streams.holdsRow(number, row)
  }

  holdsNear(number: number, near: NearWords, around: number): boolean {
    return this.#streams.holdsNear(number, near, around)
  }

  card(number: number): Card {
    return this.#cards.card(number)
  }

  shown(number: number): { card: Card; body: Body } {
    return this.#cards.shown(number)
  }

  kept(number: number): Uint8Array {
    return this.#cards.kept(number)
  }

  keyOf(word: number): string {
    return this.#vocabulary.keyOf(word)
  }

  wordOf(key: string): number {
    return this.#vocabulary.wordOf(key)
  }

  spelled(term: string): number[] {
    return this.#vocabulary.spelled(term)
  }

  scanKeys(from: string, take: (key: string, word: number) => boolean): void {
    this.#vocabulary.scanKeys(from, take)
  }

  family(stemmedTo: string): number[] {
    return this.#vocabulary.family(stemmedTo)
  }

  async read(words: readonly number[]): Promise<Postings[]> {
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
      holders: () =>
        this.#beginnings.holders(prefix, this.size) ?? this.#postings.holders(from, to, this.size),
    }
  }

  close(): void {
    this.#file.close()
  }
}

/** Where each of some pieces begins and the last ends, from their lengths. */
function offsetsOf(lengths: Buffer, count: number): Uint32Array {
  const reader = new ByteReader(lengths)
  const offsets = new Uint32Array(count + 1)
  for (let at = 0, sum = 0; at < count; at++) offsets[at + 1] = sum += reader.number()
  return offsets
}

function readFacts(file: SegmentFile): FactColumns {
  return new FactColumns({
    times: new Float64Array(unpacked(file.section('times'))),
    pages: new Float64Array(file.section('pages').buffer),
    days: new Int32Array(unpacked(file.section('days'))),
    words: file.numbers('lengths'),
    bits: new Uint16Array(file.section('bits').buffer),
    progress: new Uint8Array(file.section('progress').buffer),
  })
}

function unpacked(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(inflateRawSync(bytes)).buffer
}
