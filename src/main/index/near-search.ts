import { codesAsText, nextWord } from './row-search'

/**
 * Steps that are looked for near each other, with at most `within` words among them that fit none: the words that fit
 * each. `bits` tells the same for each word of a segment, a bit for a step, so they are eight at most.
 */
export type NearWords = {
  steps: readonly (readonly number[])[]
  bits: Uint8Array
  within: number
}

/** Bytes a word takes at most. */
const WIDEST = 4

/** Looks for words near each other in one document after another, by the bytes they are written in. */
export class NearSearch {
  readonly #around: string
  readonly #last: Int32Array
  /** The most words of a stretch. */
  readonly #longest: number
  /** How many bytes from the word around which is looked the others can be. */
  readonly #reach: number
  /** Steps that one word alone fits, as it is written, and where it was met last. */
  readonly #others: string[]
  readonly #met: Int32Array

  /** Looks around one word, which had better be a rare one. */
  constructor(
    readonly words: NearWords,
    readonly around: number,
  ) {
    const { steps, within } = words
    this.#around = codesAsText([around])
    this.#last = new Int32Array(steps.length)
    this.#longest = within + steps.length
    const codes = steps.flatMap((fitting) => (fitting.length === 1 ? [codesAsText(fitting)] : []))
    this.#others = codes.filter((code) => code !== this.#around)
    this.#met = new Int32Array(this.#others.length)
    this.#reach = this.#longest * WIDEST
  }

  /** Whether all steps are near each other, and around the word, in one part of the bytes from `start` to `end`. */
  isWithin(bytes: Buffer, start: number, end: number): boolean {
    const text = bytes.toString('latin1', start, end)
    let at = nextWord(text, this.#around, 0)
    this.#met.fill(NOWHERE)
    while (at >= 0) {
      const next = this.#nextPossible(text, at)
      if (next === null) return false
      if (next > at) {
        at = nextWord(text, this.#around, next)
        continue
      }
      const first = this.#back(bytes, start, start + at)
      const over = this.#lookOn(bytes, first, start + at, end)
      if (over === FOUND) return true
      at = nextWord(text, this.#around, over - start)
    }
    return false
  }

  /** From where on the other words may be near the one at `at`, which is there when they may be here; null when nowhere. */
  #nextPossible(text: string, at: number): number | null {
    let next = at
    for (let index = 0; index < this.#others.length; index++) {
      let met = this.#met[index] ?? NOWHERE
      if (met < at - this.#reach) {
        met = text.indexOf(this.#others[index] ?? '', Math.max(0, at - this.#reach))
        if (met < 0) return null
        this.#met[index] = met
      }
      if (met - this.#reach > next) next = met - this.#reach
    }
    return next
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
    const { bits, steps } = this.words
    const count = steps.length
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
/** Farther before the first word than any reach. */
const NOWHERE = -(2 ** 31)
