import { SLOTS } from './impact'
import type { Postings } from './segment'

/** The distinct words of a document, and the slot of each. */
export type WeighedWords = { words: Uint32Array; slots: Uint8Array }

/** Many documents turned round at once, from the words of each to the documents of each word. */
export class Inversion {
  readonly #starts: Uint32Array
  readonly #documents: Uint32Array
  readonly #slots: Uint8Array

  constructor(documents: readonly WeighedWords[], wordCount: number) {
    const starts = new Uint32Array(wordCount + 2)
    for (const { words } of documents) {
      for (let at = 0; at < words.length; at++) {
        const next = (words[at] ?? 0) + 1
        starts[next] = (starts[next] ?? 0) + 1
      }
    }
    for (let word = 1; word < starts.length; word++) {
      starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0)
    }
    const ends = starts.slice()
    this.#documents = new Uint32Array(starts.at(-1) ?? 0)
    this.#slots = new Uint8Array(this.#documents.length)
    documents.forEach(({ words, slots }, number) => {
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0
        const place = ends[word] ?? 0
        ends[word] = place + 1
        this.#documents[place] = number
        this.#slots[place] = slots[at] ?? SLOTS - 1
      }
    })
    this.#starts = starts
  }

  /** The documents of a word; none of one that came later. */
  postings(word: number): Postings {
    if (word + 1 >= this.#starts.length) return []
    const found: number[][] = []
    const end = this.#starts[word + 1] ?? 0
    for (let at = this.#starts[word] ?? 0; at < end; at++) {
      const slot = this.#slots[at] ?? 0
      const numbers = (found[slot] ??= [])
      numbers.push(this.#documents[at] ?? 0)
    }
    return found
  }
}
