import { termOf } from '#core/search/analyze'
import { stemmingFor, STEMMINGS, type Stemming } from '#core/search/stem'
import { withForm } from './dress'
import type { ReadWord } from './entry-words'
import { firstFrom, mergeSorted } from './first-from'
import { familyKey, rootKey, wordKey } from './word-key'

/** The words of the newest documents, numbered as they come. */
export class LiveVocabulary {
  readonly #keys: string[] = ['']
  readonly #words = new Map<string, number>()
  readonly #written = new Map<Stemming, Map<string, number>>()
  readonly #families = new Map<string, number[]>()
  /** The first word whose family is not known yet. */
  #related = 1
  #sorted: string[] = []

  get size(): number {
    return this.#keys.length - 1
  }

  /** The key of each word by its number. */
  get keys(): readonly string[] {
    return this.#keys
  }

  /** Reads the words of texts in a language, and learns the new ones. */
  reader(language: string | null): ReadWord {
    const stemming = stemmingFor(language)
    const known = this.#written.get(stemming) ?? new Map<string, number>()
    this.#written.set(stemming, known)
    return (written) => known.get(written) ?? this.#readWord(written, stemming, known)
  }

  /** The number of a key, a new one when it has none. */
  number(key: string): number {
    const known = this.#words.get(key)
    if (known !== undefined) return known
    const number = this.#keys.push(key) - 1
    this.#words.set(key, number)
    return number
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
    for (; this.#related <= this.size; this.#related++) this.#relate(this.#related)
    return this.#families.get(stemmedTo) ?? []
  }

  begun(prefix: string): number[] {
    const sorted = this.#inOrder()
    const keys = sorted.slice(firstFrom(sorted, prefix), firstFrom(sorted, `${prefix}\uffff`))
    return keys.map((key) => this.wordOf(key))
  }

  #readWord(written: string, stemming: Stemming, known: Map<string, number>): number {
    const term = termOf(written, 0, written.length)
    const word = term === '' ? 0 : withForm(this.number(wordKey(term, stemming)), written, term)
    known.set(written, word)
    return word
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

  /** Keys in order. The new ones are sorted by themselves, and then put among the others. */
  #inOrder(): readonly string[] {
    const more = this.#keys.slice(this.#sorted.length + 1).sort()
    if (more.length > 0) this.#sorted = mergeSorted(this.#sorted, more)
    return this.#sorted
  }
}
