import { Index, type StorageInterface } from 'flexsearch'
import { SLOTS } from './impact'
import type { Postings } from './segment'

/**
 * One FlexSearch index of ours. The words come analyzed: FlexSearch's own encoders would split and
 * fold them again. Its own score is the place in the text; ours is the impact, worked out before.
 */
export class FlexIndex {
  #words: readonly string[] = []
  #slots: ArrayLike<number> = []
  readonly #index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encode: (text: string) => (text === ADDED ? [...this.#words] : [text]),
    score: (_words: string[], _word: string, at: number) => this.#slots[at] ?? SLOTS - 1,
  })

  /** Adds a document that is new here, with the slot of each of its words. */
  add(number: number, words: readonly string[], slots: ArrayLike<number>): void {
    if (words.length === 0) return
    this.#words = words
    this.#slots = slots
    this.#index.add(number, ADDED)
  }

  /** The documents that hold a word, while the index is in memory. */
  readNow(key: string): Postings {
    const { result } = this.#index.search(key, { resolve: false })
    // FlexSearch types ids as text or numbers; only numbers are added above.
    return result as number[][]
  }

  /** The documents that hold a word, from wherever they are kept. */
  async read(key: string): Promise<Postings> {
    const { result } = await this.#index.search(key, { resolve: false })
    return result as number[][]
  }

  /** From now on its postings are read from this store. */
  async keepIn(store: StorageInterface): Promise<void> {
    await this.#index.mount(store)
  }
}

/** Stands for the words of the document that is being added; no key is this. */
const ADDED = '\u0001'
