import { saturate, SLOT_WEIGHTS } from './impact'
import type { FoundWord } from './look-up'

/** Documents that speak of a word, in no order, and from 0 to 1 how much each does. */
export type WeighedDocs = { numbers: Uint32Array; impacts: Float32Array }

// Used again and again, and zero between two uses: a list of all documents is too long to make for each word.
let weights = new Float32Array(0)

/** How much each document of a segment speaks of what was looked up: BM25 over the impacts that were indexed. */
export function weighStep(found: readonly FoundWord[], size: number): WeighedDocs {
  const [first] = found
  return found.length === 1 && first ? weighWord(first) : weighWords(found, size)
}

function weighWord({ worth, postings }: FoundWord): WeighedDocs {
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

function weighWords(found: readonly FoundWord[], size: number): WeighedDocs {
  if (weights.length < size) weights = new Float32Array(size * 2)
  const touched: number[] = []
  for (const { worth, postings } of found) {
    for (let slot = 0; slot < postings.length; slot++) {
      const numbers = postings[slot]
      const weight = worth * (SLOT_WEIGHTS[slot] ?? 0)
      for (let at = 0; numbers && at < numbers.length; at++) {
        const number = numbers[at] ?? 0
        const before = weights[number] ?? 0
        if (before === 0) touched.push(number)
        weights[number] = before + weight
      }
    }
  }
  const numbers = Uint32Array.from(touched)
  const impacts = new Float32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    impacts[at] = saturate(weights[number] ?? 0)
    weights[number] = 0
  }
  return { numbers, impacts }
}
