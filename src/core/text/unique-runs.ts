import type { Alignment, Run } from './alignment'

/** How many words in a row are looked for: the longer, the surer that they are the same passage. */
export type Shingle = 2 | 4 | 8

/** A number for every 2, 4 and 8 words in a row of a text. */
export type ShingleNumbers = Record<Shingle, Int32Array>

export function numberShingles(words: Int32Array): ShingleNumbers {
  const two = joinNumbers(words, 1)
  const four = joinNumbers(two, 2)
  return { 2: two, 4: four, 8: joinNumbers(four, 4) }
}

function joinNumbers(numbers: Int32Array, distance: number): Int32Array {
  const joined = new Int32Array(Math.max(0, numbers.length - distance))
  for (let at = 0; at < joined.length; at++) {
    const mixed = Math.imul(numbers[at] ?? 0, 0x9e3779b1) ^ (numbers[at + distance] ?? 0)
    joined[at] = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13)
  }
  return joined
}

/** Words from `start` up to, not with, `end`. */
export type Stretch = { start: number; end: number }

/**
 * The runs of words that begin with a shingle which stands once in these stretches of the text
 * before and once in these of the text after; in the order of the text before.
 */
export function uniqueRuns(
  alignment: Alignment,
  old: readonly Stretch[],
  now: readonly Stretch[],
  length: Shingle,
  numbers: { before: ShingleNumbers; after: ShingleNumbers },
): Run[] {
  const oldNumbers = numbers.before[length]
  const newNumbers = numbers.after[length]
  const table = new ShingleTable(old.reduce((sum, { start, end }) => sum + end - start, 0))
  for (const { start, end } of old) {
    for (let at = start; at <= end - length; at++) table.addOld(oldNumbers[at] ?? 0, at)
  }
  for (const { start, end } of now) {
    for (let at = start; at <= end - length; at++) table.addNew(newNumbers[at] ?? 0, at)
  }

  const runs: Run[] = []
  let last: Run | null = null
  for (const { start, end } of old) {
    for (let at = start; at <= end - length; at++) {
      const place = table.onlyPlace(oldNumbers[at] ?? 0)
      if (place < 0) continue
      const goesOn = last && place - at === last.now - last.old && at <= last.old + last.length
      if (last && goesOn && alignment.alike(at + length - 1, place + length - 1)) {
        last.length = at + length - last.old
      } else if (isAlike(alignment, at, place, length)) {
        last = { old: at, now: place, length }
        runs.push(last)
      }
    }
  }
  return runs
}

function isAlike(alignment: Alignment, old: number, now: number, length: number) {
  for (let step = 0; step < length; step++) {
    if (!alignment.alike(old + step, now + step)) return false
  }
  return true
}

const NONE = -1
const MANY = -2
const MOST_PROBES = 32

/** Where the shingles stand that stand only once. */
class ShingleTable {
  readonly #mask: number
  readonly #numbers: Int32Array
  readonly #old: Int32Array
  readonly #now: Int32Array

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, count * 2)))
    this.#mask = size - 1
    this.#numbers = new Int32Array(size)
    this.#old = new Int32Array(size).fill(NONE)
    this.#now = new Int32Array(size).fill(NONE)
  }

  addOld(number: number, place: number) {
    const slot = this.#find(number)
    if (slot < 0) return
    this.#numbers[slot] = number
    this.#old[slot] = this.#old[slot] === NONE ? place : MANY
  }

  addNew(number: number, place: number) {
    const slot = this.#find(number)
    if (slot < 0 || this.#old[slot] === NONE) return
    this.#now[slot] = this.#now[slot] === NONE ? place : MANY
  }

  /** The one place in the text after of a shingle that stands once in each; else less than 0. */
  onlyPlace(number: number): number {
    const slot = this.#find(number)
    return slot < 0 || this.#old[slot] === MANY ? NONE : (this.#now[slot] ?? NONE)
  }

  /** The slot of a number, or the free one it would take; -1 when it is too crowded there. */
  #find(number: number): number {
    let slot = (number ^ (number >>> 16)) & this.#mask
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      if (this.#numbers[slot] === number || this.#old[slot] === NONE) return slot
      slot = (slot + 1) & this.#mask
    }
    return -1
  }
}
