/** So many words make a shingle. */
const SHINGLE = 5
/** So many numbers tell a text: 1 in 8 off where two are half alike, less where they are more or less so. */
export const SKETCH_SIZE = 64
/** A text of fewer words says too little to be told from others by its shingles. */
const LEAST_WORDS = 40

/**
 * What tells a text by its runs of five words: for each of 64 ways to number them, the least number (MinHash, as in
 * Broder 1997). The share of places in which two sketches agree is about the share of runs the texts have in
 * common. Null for a text too short to be told so.
 */
export function sketchOf(text: string): Uint32Array | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // Where words are not parted by spaces, letters stand for them.
  const units = words.length >= LEAST_WORDS ? words : [...words.join('')]
  if (units.length < LEAST_WORDS) return null
  const numbers = units.map(numberOf)
  const sketch = new Uint32Array(SKETCH_SIZE).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= numbers.length; at++) {
    let shingle = 0
    for (let word = 0; word < SHINGLE; word++) {
      shingle = mixed(shingle ^ (numbers[at + word] ?? 0), 0x9e3779b1)
    }
    for (let way = 0; way < SKETCH_SIZE; way++) {
      const number = mixed(shingle ^ Math.imul(way + 1, 0x85ebca6b), 0xc2b2ae35)
      if (number < (sketch[way] ?? 0)) sketch[way] = number
    }
  }
  return sketch
}

/** About how much of their runs of words two texts have in common, from 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let way = 0; way < SKETCH_SIZE; way++) if (a[way] === b[way]) same++
  return same / SKETCH_SIZE
}

function numberOf(word: string) {
  let number = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    number = Math.imul(number ^ word.charCodeAt(at), 0x01000193)
  }
  return number >>> 0
}

function mixed(number: number, by: number) {
  let mix = Math.imul(number ^ (number >>> 16), by)
  mix = Math.imul(mix ^ (mix >>> 13), 0x27d4eb2f)
  return (mix ^ (mix >>> 16)) >>> 0
}
