import { lettersIn } from './page-blocks'

const EDGE = 30

/** Somebody's opinion of which words of a page are its article. */
export type Witness = {
  /** How many letters it took. */
  size: number
  /** Whether it took a block with these letters. */
  has(letters: string): boolean
}

/** A witness that took these blocks of words. Longer ones are known by their ends, for their middles may be changed. */
export function witnessOf(blocks: readonly string[]): Witness {
  const lines = blocks.map(lettersIn)
  const short = new Set(lines)
  const whole = lines.join('')
  return {
    size: whole.length,
    has: (letters) =>
      short.has(letters) ||
      (letters.length >= EDGE &&
        (whole.includes(letters.slice(0, EDGE)) || whole.includes(letters.slice(-EDGE)))),
  }
}
