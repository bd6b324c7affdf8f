import { Index } from 'flexsearch'
import { SLOTS, slotOf } from './impact'

/** Document numbers by slot: the first holds those in which the word weighs most. */
export type Postings = readonly (readonly number[] | undefined)[]

/** A share of the documents in one FlexSearch index. Documents are added and never taken out: the set of the living says which count. */
export class Segment {
  /** Every document that was added, the dead too. */
  readonly numbers: number[] = []
  #slots: number[] = []

  // The words come analyzed, one a line: FlexSearch's own encoders would split and fold them again.
  // Its own score is the place in the text; ours is the impact, worked out before.
  readonly #index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encode: (lines: string) => lines.split('\n'),
    score: (_lines: string[], _word: string, at: number) => this.#slots[at] ?? SLOTS - 1,
  })

  /** Adds a document that is new here, with the weight of each of its words. */
  add(number: number, weights: ReadonlyMap<number, number>): void {
    this.numbers.push(number)
    this.#slots = Array.from(weights.values(), slotOf)
    if (weights.size > 0) this.#index.add(number, Array.from(weights.keys(), keyOf).join('\n'))
  }

  /** The documents that hold a word. */
  read(word: number): Postings {
    const { result } = this.#index.search(keyOf(word), { resolve: false })
    // FlexSearch types ids as text or numbers; only numbers are added above.
    return result as number[][]
  }
}

function keyOf(word: number): string {
  return `w${word.toString(36)}`
}
