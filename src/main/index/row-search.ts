import { codesOf } from './word-codes'

/** Looks for words in a row in one document after another, by the bytes they are written in. */
export class RowSearch {
  readonly #row: Uint8Array

  constructor(readonly words: readonly number[]) {
    this.#row = codesOf(words)
  }

  /** Whether the row stands in these bytes between `start`, where a word begins, and `end`. */
  isWithin(page: Buffer, start: number, end: number): boolean {
    const bytes = page.subarray(start, end)
    for (let at = bytes.indexOf(this.#row); at >= 0; at = bytes.indexOf(this.#row, at + 1)) {
      // Behind a byte that another must follow no word begins.
      if (at === 0 || (bytes[at - 1] ?? 0) < 128) return true
    }
    return false
  }
}
