import type { Alignment } from './alignment'

const AT_LEAST = 4_000_000
const PER_WORD = 40

/** How many pairs of words may still be compared: enough for real edits, and an end for hostile texts. */
export class Effort {
  #left: number

  constructor({ before, after }: Alignment) {
    this.#left = AT_LEAST + PER_WORD * (before.count + after.count)
  }

  /** Whether so many comparisons can still be made; if so, they are taken as made. */
  allows(comparisons: number): boolean {
    if (comparisons > this.#left) return false
    this.#left -= comparisons
    return true
  }
}
