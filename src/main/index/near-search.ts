import { codesAsText, nextWord } from './row-search'

/**
 * Steps that are looked for near each other, with at most `within` words among them that fit none. `bits` tells for
 * each word of a segment which of the `count` steps it fits, a bit each, so they are eight at most.
 */
export type NearWords = { bits: Uint8Array; count: number; within: number }

/** Looks for words near each other in one document after another, by the bytes they are written in. */
export class NearSearch {
  readonly #around: string
  readonly #last: Int32Array
  /** The most words of a stretch. */
  readonly #longest: number

  /** Looks around one word, which had better be a rare one. */
  constructor(
    readonly words: NearWords,
    readonly around: number,
  ) {
    this.#around = codesAsText([around])
    this.#last = new Int32Array(words.count)
    this.#longest = words.within + words.count
  }

  /** Whether all steps are near each other, and around the word, in one part of the bytes from `start` to `end`. */
  isWithin(bytes: Buffer, start: number, end: number): boolean {
    const text = bytes.toString('latin1', start, end)
    let at = nextWord(text, this.#around, 0)
    while (at >= 0) {
      const first = this.#back(bytes, start, start + at)
      const over = this.#lookOn(bytes, first, start + at, end)
      if (over === FOUND) return true
      at = nextWord(text, this.#around, over - start)
    }
    return false
  }

  /** Where the first word stands that is near enough to the one at `at`, and in the same part. */
  #back(bytes: Uint8Array, start: number, at: number): number {
    let from = at
    for (let words = this.#longest - 1; words > 0 && from > start; words--) {
      let first = from - 1
      const isOne = first === start || (bytes[first - 1] ?? 0) < 128
      if (isOne && bytes[first] === 0) break
      while (first > start && (bytes[first - 1] ?? 0) > 127) first--
      from = first
    }
    return from
  }

  /** Reads from here as long as the word that stands at `met`, or another such, is near. Gives where it stopped. */
  #lookOn(bytes: Uint8Array, from: number, met: number, end: number): number {
    const { around } = this
    const { bits, count } = this.words
    const longest = this.#longest
    const last = this.#last.fill(-longest)
    let at = from
    for (let place = 0, until = longest; at < end && place < until; place++) {
      let byte = bytes[at++] ?? 0
      let code = byte & 127
      while (byte > 127) {
        byte = bytes[at++] ?? 0
        code = (code << 7) | (byte & 127)
      }
      if (code === 0 && at > met) return at
      const here = bits[code] ?? 0
      if (here === 0) continue
      if (code === around) until = place + longest
      let first = place
      for (let index = 0; index < count; index++) {
        if ((here & (1 << index)) !== 0) last[index] = place
        else if ((last[index] ?? 0) < first) first = last[index] ?? 0
      }
      if (place - first < longest) return FOUND
    }
    return at
  }
}

const FOUND = -1
