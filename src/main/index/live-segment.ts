import { termOf } from '#core/search/analyze'
import type { Id } from '#core/library/id'
import { holdsNear } from '#core/search/match-words'
import type { SearchEntry } from '#core/search/search-entry'
import { stemmingFor, STEMMINGS, type Stemming } from '#core/search/stem'
import { foldAddress } from './address'
import { plainBody, type Body } from './body'
import { holdersOf } from './doc-set'
import { withForm, type Dress } from './dress'
import { bodyWords, readEntryWords, type EntryWords } from './entry-words'
import { FactColumns } from './fact-columns'
import { firstFrom, mergeSorted } from './first-from'
import { timeOfId } from './id-time'
import { slotOf, weighWords } from './impact'
import { keepDocument } from './kept-document'
import { labelsOf } from './labels'
import { LivePostings } from './live-postings'
import type { LookedFor, Meetings } from './meetings'
import type { NearWords } from './near-search'
import type { Begun, Card, Postings, Segment } from './segment'
import { familyKey, rootKey, wordKey } from './word-key'

type LiveDocument = { entry: SearchEntry; words: EntryWords; dress: Dress | null }

/** A weight above all others, for labels: what is said is never said more or less. */
const MOST = 1e6

/** The newest documents, in memory, in a FlexSearch index that takes more. */
export class LiveSegment implements Segment {
  readonly facts = new FactColumns()
  readonly #documents: LiveDocument[] = []
  readonly #numbers = new Map<Id, number>()
  readonly #keys: string[] = ['']
  readonly #words = new Map<string, number>()
  readonly #written = new Map<Stemming, Map<string, number>>()
  readonly #families = new Map<string, number[]>()
  /** The first word whose family is not known yet. */
  #related = 1
  readonly #postings = new LivePostings()
  #sorted: string[] = []

  get size(): number {
    return this.#documents.length
  }

  get wordCount(): number {
    return this.#keys.length - 1
  }

  /** Adds a document, so many times as long as the average; its number is the size before. */
  add(entry: SearchEntry, relativeLength: number): void {
    const number = this.size
    const stemming = stemmingFor(entry.language)
    const known = this.#writtenIn(stemming)
    const { dress, ...words } = readEntryWords(entry, (written) => {
      return known.get(written) ?? this.#readWord(written, stemming, known)
    })
    this.#documents.push({ entry, words, dress })
    this.#numbers.set(entry.id, number)
    this.facts.put(number, entry)

    const weights = weighWords(words, relativeLength)
    for (const label of labelsOf(entry)) weights.set(this.#number(label), MOST)
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
    return this.#keys[word] ?? ''
  }

  wordOf(key: string): number {
    return this.#words.get(key) ?? 0
  }

  spelled(term: string): number[] {
    const words = STEMMINGS.map((stemming) => this.wordOf(wordKey(term, stemming)))
    return [...new Set(words)].filter((word) => word > 0)
  }

  scanKeys(from: string, take: (key: string, word: number) => boolean): void {
    const sorted = this.#inOrder()
    for (let at = firstFrom(sorted, from); at < sorted.length; at++) {
      const key = sorted[at] ?? ''
      if (!take(key, this.wordOf(key))) return
    }
  }

  family(stemmedTo: string): number[] {
    // Nobody asks while a library is being indexed, and then it would take longer than all else.
    for (; this.#related <= this.wordCount; this.#related++) this.#relate(this.#related)
    return this.#families.get(stemmedTo) ?? []
  }

  async read(words: readonly number[]): Promise<Postings[]> {
    return words.map((word) => this.postings(word))
  }

  postings(word: number): Postings {
    return this.#postings.of(word, this.#keys)
  }

  holdersAbout(word: number): number {
    return this.postings(word).reduce((sum, slot) => sum + (slot?.length ?? 0), 0)
  }

  begun(prefix: string): Begun {
    const sorted = this.#inOrder()
    const keys = sorted.slice(firstFrom(sorted, prefix), firstFrom(sorted, `${prefix}\uffff`))
    const words = keys.map((key) => this.wordOf(key))
    const known = new Set(words)
    return {
      size: words.length,
      has: (word) => known.has(word),
      words: () => words,
      holders: () => holdersOf(words.map((word) => this.postings(word))),
    }
  }

  close(): void {}

  /** Keys in order. The new ones are sorted by themselves, and then put among the others. */
  #inOrder(): readonly string[] {
    const more = this.#keys.slice(this.#sorted.length + 1).sort()
    if (more.length > 0) this.#sorted = mergeSorted(this.#sorted, more)
    return this.#sorted
  }

  #document(number: number): LiveDocument {
    const document = this.#documents[number]
    if (!document) throw new RangeError(`There is no document ${number} here.`)
    return document
  }

  #writtenIn(stemming: Stemming): Map<string, number> {
    const known = this.#written.get(stemming) ?? new Map<string, number>()
    this.#written.set(stemming, known)
    return known
  }

  #readWord(written: string, stemming: Stemming, known: Map<string, number>): number {
    const term = termOf(written, 0, written.length)
    const word = term === '' ? 0 : withForm(this.#number(wordKey(term, stemming)), written, term)
    known.set(written, word)
    return word
  }

  #number(key: string): number {
    const known = this.#words.get(key)
    if (known !== undefined) return known
    const number = this.#keys.push(key) - 1
    this.#words.set(key, number)
    return number
  }

  #relate(word: number): void {
    const key = this.keyOf(word)
    for (const family of [familyKey(key), rootKey(key)]) {
      if (family === null) continue
      const relatives = this.#families.get(family)
      if (relatives) relatives.push(word)
      else this.#families.set(family, [word])
    }
  }
}
