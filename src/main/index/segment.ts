import type { Id } from '#core/library/id'
import type { SearchEntry } from '#core/search/search-entry'
import type { Body } from './body'
import type { DocSet } from './doc-set'
import type { EntryWords } from './entry-words'
import type { FactColumns } from './fact-columns'
import type { LookedFor, Meetings } from './meetings'
import type { NearWords } from './near-search'

/** Document numbers by slot: the first holds those in which the word weighs most. */
export type Postings = readonly (ArrayLike<number> | undefined)[]

/** The words of one beginning. */
export type Begun = {
  size: number
  has: (word: number) => boolean
  words: () => number[]
  /** Every document that holds one of them. */
  holders: () => DocSet
}

/** What is shown of an entry, but for its body. */
export type Card = Omit<SearchEntry, 'body' | 'page' | 'stamp'>

/**
 * A share of the documents: numbered from 0 on, with a vocabulary of its own. Words have numbers from 1
 * on (as streams tell them) and stand in the order of their keys.
 */
export interface Segment {
  /** Every document that was put in, those that died since too. */
  readonly size: number
  readonly facts: FactColumns
  id(number: number): Id
  /** The last document that was put in with this id; null when there is none. */
  numberOf(id: Id): number | null
  /** The time in the id: what ids are sorted by first. */
  madeAt(number: number): number
  stamp(number: number): string
  title(number: number): string
  /** The address as addresses are compared; empty when there is none. */
  address(number: number): string
  /** The documents whose address holds this. */
  withAddress(part: string): number[]
  /** The words of a document; good until the next are asked for. */
  words(number: number): EntryWords
  /** Meets the words of a document that are looked for. Those far apart are told as far apart, and no more. */
  meet(number: number, wanted: LookedFor, into: Meetings): void
  /** Whether these very words stand in a row in a document. */
  holdsRow(number: number, row: readonly number[]): boolean
  /** Whether words stand near each other in one part of a document, and around this one of them. */
  holdsNear(number: number, near: NearWords, around: number): boolean
  card(number: number): Card
  /** The same with the body. */
  shown(number: number): { card: Card; body: Body }
  /** Card and body as they are kept on disk. */
  kept(number: number): Uint8Array

  /** How many words there are. */
  readonly wordCount: number
  keyOf(word: number): string
  /** The number of the word of this key; 0 when there is none. */
  wordOf(key: string): number
  /** The words written so, one for each way they are stemmed. */
  spelled(term: string): number[]
  /** Calls `take` for the keys from this one on, in order, until it says no. */
  scanKeys(from: string, take: (key: string, word: number) => boolean): void
  /** The words that are stemmed to this; the stem itself is not among them. */
  family(stemmedTo: string): number[]
  /** The documents that hold each of these words. */
  read(words: readonly number[]): Promise<Postings[]>
  /** The same for one word, for those that read all of them in order. */
  postings(word: number): Postings
  /** About how many documents hold a word, told without reading which. */
  holdersAbout(word: number): number
  /** The words that begin so. */
  begun(prefix: string): Begun
  /** Lets go of what it holds open. */
  close(): void
}
