import { FlexIndex } from './flex-index'
import { Inversion, type WeighedWords } from './inversion'
import type { Postings } from './segment'

/**
 * So many documents go into FlexSearch one by one. When more come before anybody asks, a library is being
 * indexed, and they are turned round all at once, which takes a fifth of the time.
 */
const FEW = 200

/** Which of the newest documents hold a word: those before a number turned round at once, those after it in FlexSearch. */
export class LivePostings {
  readonly #documents: WeighedWords[] = []
  #inversion: Inversion | null = null
  #index = new FlexIndex()
  #inverted = 0
  #indexed = 0

  /** Adds the next document. It is looked at when somebody asks. */
  add(words: WeighedWords): void {
    this.#documents.push(words)
  }

  /** The documents that hold this word, whose key is in the list of all. */
  of(word: number, keys: readonly string[]): Postings {
    if (this.#documents.length - this.#inverted > FEW) this.#invert(keys.length - 1)
    while (this.#indexed < this.#documents.length) this.#indexNext(keys)
    const newest = this.#indexed > this.#inverted ? this.#index.readNow(keys[word] ?? '') : []
    const others = this.#inversion?.postings(word)
    return others ? joined(others, newest) : newest
  }

  #invert(wordCount: number): void {
    this.#inversion = new Inversion(this.#documents, wordCount)
    this.#inverted = this.#documents.length
    this.#indexed = this.#inverted
    this.#index = new FlexIndex()
  }

  #indexNext(keys: readonly string[]): void {
    const document = this.#documents[this.#indexed]
    if (document) {
      const own = Array.from(document.words, (word) => keys[word] ?? '')
      this.#index.add(this.#indexed, own, document.slots)
    }
    this.#indexed++
  }
}

/** Both slot by slot; the documents of the first come before those of the second. */
function joined(first: Postings, second: Postings): Postings {
  if (second.length === 0) return first
  return Array.from({ length: Math.max(first.length, second.length) }, (_, slot) => {
    const [some, others] = [first[slot], second[slot]]
    return some && others ? [...Array.from(some), ...Array.from(others)] : (some ?? others)
  })
}
