import type { Id } from '#core/library/id'
import type { SearchEntry } from '#core/search/search-entry'
import type { Step } from '#core/search/text-pattern'
import { DocSet } from './doc-set'
import { haveSameWords, readEntryWords, type EntryWords } from './entry-words'
import { FactColumns, type ClockOffset } from './fact-columns'
import { weighWords } from './impact'
import { lookUp, type LookedUp } from './look-up'
import { Segment } from './segment'
import type { IndexedDocument, Shelf } from './shelf'
import { Vocabulary } from './vocabulary'

const SEGMENT_SIZE = 2000
const LOOKED_AT_MOST = 100

/**
 * All documents, in segments. A changed document is added anew under another number and the old
 * number dies; a segment that is half dead is given up and its living move to the newest one.
 */
export class DocumentStore implements Shelf {
  readonly facts: FactColumns
  living = new DocSet(0)
  size = 0
  readonly #numbers = new Map<Id, number>()
  readonly #documents: (IndexedDocument | null)[] = []
  readonly #home: Segment[] = []
  readonly #dead = new Map<Segment, number>()
  readonly #free: number[] = []
  readonly #vocabulary = new Vocabulary()
  /** What was looked up since the last change: finding and ranking ask the same, and so does the next letter typed. */
  readonly #looked = new Map<string, LookedUp>()
  #segments: Segment[] = [new Segment()]
  #bodyLengths = 0

  constructor(minutesAhead: ClockOffset) {
    this.facts = new FactColumns(minutesAhead)
  }

  get count(): number {
    return this.#numbers.size
  }

  document(number: number): IndexedDocument | null {
    return this.#documents[number] ?? null
  }

  look(step: Step): LookedUp {
    const key = `${step.fit} ${step.term}`
    const known = this.#looked.get(key)
    if (known) return known
    if (this.#looked.size >= LOOKED_AT_MOST) this.#looked.clear()
    const looked = lookUp(step, this.#vocabulary, this.#segments, this.size)
    this.#looked.set(key, looked)
    return looked
  }

  put(entries: readonly SearchEntry[]): void {
    const newest = new Map(entries.map((entry) => [entry.id, entry]))
    const changed: IndexedDocument[] = []
    for (const entry of newest.values()) {
      if (!this.#updateFacts(entry)) {
        const words = readEntryWords(entry, this.#vocabulary)
        this.#bodyLengths += words.bodyLength
        changed.push({ entry, words })
      }
    }
    this.#kill(changed.map(({ entry }) => entry.id))
    const average = this.#bodyLengths / Math.max(1, this.count + changed.length)
    this.#looked.clear()
    for (const document of changed) this.#add(document, average)
    this.#giveUpDeadSegments()
  }

  remove(ids: readonly Id[]): void {
    this.#kill(ids)
    this.#giveUpDeadSegments()
  }

  /** Most changes (read, moved, starred) leave the words as they are, and then they stay indexed. */
  #updateFacts(entry: SearchEntry): boolean {
    const number = this.#numbers.get(entry.id)
    const known = number === undefined ? null : this.document(number)
    if (number === undefined || !known || !haveSameWords(known.entry, entry)) return false
    this.#documents[number] = { entry, words: known.words }
    this.facts.put(number, entry)
    return true
  }

  #add(document: IndexedDocument, averageLength: number): void {
    const number = this.#free.pop() ?? this.size++
    this.#makeRoom()
    this.#documents[number] = document
    this.#numbers.set(document.entry.id, number)
    this.facts.put(number, document.entry)
    this.living.add(number)
    this.#index(number, document.words, averageLength)
  }

  #index(number: number, words: EntryWords, averageLength: number): void {
    let segment = this.#segments.at(-1)
    if (!segment || segment.numbers.length >= SEGMENT_SIZE) {
      segment = new Segment()
      this.#segments.push(segment)
    }
    segment.add(number, weighWords(words, averageLength))
    this.#home[number] = segment
  }

  #makeRoom(): void {
    if (this.living.room < this.size) this.living = this.living.withRoom(this.size * 2)
  }

  #kill(ids: readonly Id[]): void {
    for (const id of ids) {
      const number = this.#numbers.get(id)
      const segment = number === undefined ? undefined : this.#home[number]
      if (number === undefined || !segment) continue
      this.#bodyLengths -= this.document(number)?.words.bodyLength ?? 0
      this.#numbers.delete(id)
      this.#documents[number] = null
      this.living.delete(number)
      this.#dead.set(segment, (this.#dead.get(segment) ?? 0) + 1)
    }
  }

  #giveUpDeadSegments(): void {
    for (const segment of [...this.#segments]) {
      const dead = this.#dead.get(segment) ?? 0
      const isOpen = segment === this.#segments.at(-1)
      const isWorthIt = dead * 2 >= segment.numbers.length && dead > (isOpen ? SEGMENT_SIZE / 4 : 0)
      if (isWorthIt) this.#giveUp(segment)
    }
  }

  #giveUp(segment: Segment): void {
    this.#looked.clear()
    this.#segments = this.#segments.filter((other) => other !== segment)
    this.#dead.delete(segment)
    const average = this.#bodyLengths / Math.max(1, this.count)
    for (const number of segment.numbers) {
      const document = this.document(number)
      if (document) this.#index(number, document.words, average)
      else this.#free.push(number)
    }
  }
}
