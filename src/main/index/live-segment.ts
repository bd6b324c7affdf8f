import type { Id } from '#core/library/id'
import { holdsNear } from '#core/search/match-words'
import type { SearchEntry } from '#core/search/search-entry'
import { foldAddress } from './address'
import { plainBody, type Body } from './body'
import { holdersOf } from './doc-set'
import type { Dress } from './dress'
import { bodyWords, readEntryWords, type EntryWords } from './entry-words'
import { FactColumns } from './fact-columns'
import { timeOfId } from './id-time'
import { slotOf, weighWords } from './impact'
import { keepDocument } from './kept-document'
import { labelsOf } from './labels'
import { LivePostings } from './live-postings'
import { LiveVocabulary } from './live-vocabulary'
import type { LookedFor, Meetings } from './meetings'
import type { NearWords } from './near-search'
import type { Begun, Card, Postings, Segment } from './segment'

type LiveDocument = { entry: SearchEntry; words: EntryWords; dress: Dress | null }

/** A weight above all others, for labels: what is said is never said more or less. */
const MOST = 1e6

/** The newest documents, in memory, in a FlexSearch index that takes more. */
export class LiveSegment implements Segment {
  readonly facts = new FactColumns()
  readonly #documents: LiveDocument[] = []
  readonly #numbers = new Map<Id, number>()
  readonly #vocabulary = new LiveVocabulary()
  readonly #postings = new LivePostings()

  get size(): number {
    return this.#documents.length
  }

  get wordCount(): number {
    return this.#vocabulary.size
  }

  /** Adds a document, so many times as long as the average; its number is the size before. */
  add(entry: SearchEntry, relativeLength: number): void {
    const number = this.size
    const readWord = this.#vocabulary.reader(entry.language)
    const { dress, ...words } = readEntryWords(entry, readWord)
    this.#documents.push({ entry, words, dress })
    this.#numbers.set(entry.id, number)
    this.facts.put(number, entry)

    const weights = weighWords(words, relativeLength)
    for (const label of labelsOf(entry)) {
      weights.set(this.#vocabulary.number(label), MOST)
    }
    const weighed = {
      words: Uint32Array.from(weights.keys()),
      slots: Uint8Array.from(weights.values(), slotOf),
    }
    this.#postings.add(weighed)
  }

  id(number: number): Id {
    return this.#document(number).entry.id
  }

  numberOf(id: Id): number | null {
    return this.#numbers.get(id) ?? null
  }

  madeAt(number: number): number {
    return timeOfId(this.id(number))
  }

  meet(number: number, { terms }: LookedFor, into: Meetings): void {
    into.count = 0
    const { stream } = this.words(number)
    for (let at = 0; at < stream.length; at++) {
      const term = terms[stream[at] ?? 0] ?? 0
      if (term !== 0) into.add(at, term)
    }
  }

  holdsRow(number: number, row: readonly number[]): boolean {
    const { stream } = this.words(number)
    for (let at = stream.indexOf(row[0] ?? 0); at >= 0; at = stream.indexOf(row[0] ?? 0, at + 1)) {
      if (row.every((word, index) => stream[at + index] === word)) return true
    }
    return false
  }

  holdsNear(number: number, { bits, steps, within }: NearWords): boolean {
    const { stream } = this.words(number)
    return holdsNear(stream, bits, steps.length, within, 0, stream.length)
  }

  stamp(number: number): string {
    return this.#document(number).entry.stamp ?? ''
  }

  title(number: number): string {
    return this.#document(number).entry.title
  }

  address(number: number): string {
    return foldAddress(this.#document(number).entry.url ?? '')
  }

  withAddress(part: string): number[] {
    return Array.from(this.#documents.keys()).filter((number) =>
      this.address(number).includes(part),
    )
  }

  words(number: number): EntryWords {
    return this.#document(number).words
  }

  card(number: number): Card {
    return this.#document(number).entry
  }

  shown(number: number): { card: Card; body: Body } {
    const { entry, words } = this.#document(number)
    return { card: entry, body: plainBody(entry.body, bodyWords(words)) }
  }

  kept(number: number): Uint8Array {
    const { entry, dress } = this.#document(number)
    return keepDocument(entry, dress)
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
    return words.map((word) => this.postings(word))
  }

  postings(word: number): Postings {
    return this.#postings.of(word, this.#vocabulary.keys)
  }

  holdersAbout(word: number): number {
    return this.postings(word).reduce((sum, slot) => sum + (slot?.length ?? 0), 0)
  }

  begun(prefix: string): Begun {
    const words = this.#vocabulary.begun(prefix)
    const known = new Set(words)
    return {
      size: words.length,
      has: (word) => known.has(word),
      words: () => words,
      holders: () => holdersOf(words.map((word) => this.postings(word))),
    }
  }

  close(): void {}

  #document(number: number): LiveDocument {
    const document = this.#documents[number]
    if (!document) throw new RangeError(`There is no document ${number} here.`)
    return document
  }
}
