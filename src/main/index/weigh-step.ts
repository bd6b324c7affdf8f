import { saturate, SLOT_WEIGHTS } from './impact'
import type { FoundWord } from './look-up'

/** Documents that speak of a word, and from 0 to 1 how much each does. */
export type WeighedDocs = { numbers: Uint32Array; impacts: Float32Array }

// Used again and again, and zero between two uses: lists of all documents are too long to make for each word.
let weights = new Float32Array(0)
let touched = new Uint32Array(0)

/**
 * How much each document of a segment speaks of what was looked up, in the order of their numbers: BM25 over the
 * impacts that were indexed.
 */
export function weighStep(found: readonly FoundWord[], size: number): WeighedDocs {
  if (weights.length < size) {
    weights = new Float32Array(size * 2)
    touched = new Uint32Array((size * 2 + 31) >>> 5)
  }
  const count = addWeights(found)
  const numbers = new Uint32Array(count)
  const impacts = new Float32Array(count)
  let filled = 0
  for (let at = 0; filled < count; at++) {
    for (let bits = touched[at] ?? 0; bits !== 0; bits &= bits - 1) {
      const number = at * 32 + 31 - Math.clz32(bits & -bits)
      numbers[filled] = number
      impacts[filled] = saturate(weights[number] ?? 0)
      weights[number] = 0
      filled++
    }
    touched[at] = 0
  }
  return { numbers, impacts }
}

/** The same for one word, in no order and sooner. */
export function weighWord({ worth, postings }: FoundWord): WeighedDocs {
  const count = postings.reduce((sum, slot) => sum + (slot?.length ?? 0), 0)
  const numbers = new Uint32Array(count)
  const impacts = new Float32Array(count)
  let filled = 0
  postings.forEach((slot, at) => {
    if (!slot) return
    numbers.set(slot, filled)
    impacts.fill(saturate(worth * (SLOT_WEIGHTS[at] ?? 0)), filled, filled + slot.length)
    filled += slot.length
  })
  return { numbers, impacts }
}

/** Adds up what the words weigh in each document, and gives how many documents hold any. */
function addWeights(found: readonly FoundWord[]): number {
  let count = 0
  for (const { worth, postings } of found) {
    for (let slot = 0; slot < postings.length; slot++) {
      const numbers = postings[slot]
      const weight = worth * (SLOT_WEIGHTS[slot] ?? 0)
      for (let at = 0; numbers && at < numbers.length; at++) {
        const number = numbers[at] ?? 0
        const before = weights[number] ?? 0
        if (before === 0) {
          touched[number >>> 5] = (touched[number >>> 5] ?? 0) | (1 << (number & 31))
          count++
        }
        weights[number] = before + weight
      }
    }
  }
  return count
}
