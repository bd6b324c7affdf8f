import { codesOf } from './word-codes'

/** Looks for words in a row in one document after another, by the bytes they are written in. */
export class RowSearch {
  readonly #row: string
  /** The rarest of the words, which has the largest number, and where in the row it stands. */
  readonly #rarest: string
  readonly #before: number

  constructor(readonly words: readonly number[]) {
    const rarest = Math.max(...words)
    this.#row = codesAsText(words)
    this.#rarest = codesAsText([rarest])
    this.#before = codesAsText(words.slice(0, words.indexOf(rarest))).length
  }

  /** Whether the row stands in these bytes between `start`, where a word begins, and `end`. */
  isWithin(bytes: Buffer, start: number, end: number): boolean {
    const text = bytes.toString('latin1', start, end)
    let at = nextWord(text, this.#rarest, this.#before)
    while (at >= 0) {
      const first = at - this.#before
      if (isStart(text, first) && text.startsWith(this.#row, first)) return true
      at = nextWord(text, this.#rarest, at + 1)
    }
    return false
  }
}

/** Words as they are written, a character a byte: the fastest there is to look for something in. */
export function codesAsText(words: readonly number[]): string {
  return Buffer.from(codesOf(words)).toString('latin1')
}

/** Where a word next stands in others, from `from` on; -1 when nowhere. */
export function nextWord(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from)
  while (at > 0 && !isStart(text, at)) at = text.indexOf(word, at + 1)
  return at
}

// Behind a byte that another must follow no word begins.
function isStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) < 128
}
