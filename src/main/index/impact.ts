import type { EntryWords, PartField } from './entry-words'

/** How many slots an impact is told apart in: FlexSearch keeps postings by slot, the best in slot 0. */
export const SLOTS = 16

// BM25: how soon more of the same word stops to count, and how much long texts are held back.
const SATURATION = 2
const LENGTH = 0.6

const WEIGHTS: Record<Exclude<PartField, 'text'>, number> = {
  title: 3,
  tag: 2.5,
  highlight: 1.5,
  note: 1.5,
  page: 1.5,
  author: 2,
  site: 1,
}

/**
 * How much each distinct word weighs in an entry: counted over its fields, the body's count against its
 * length (1 for a body as long as the average).
 */
export function weighWords(words: EntryWords, relativeLength: number): Map<number, number> {
  const norm = 1 - LENGTH + LENGTH * relativeLength
  const weights = new Map<number, number>()
  for (const { field, start, end } of words.parts) {
    const each = field === 'text' ? 1 / norm : WEIGHTS[field]
    for (let at = start; at < end; at++) {
      const word = words.stream[at] ?? 0
      weights.set(word, (weights.get(word) ?? 0) + each)
    }
  }
  return weights
}

/** What a weight counts for in a score: from 0 to 1, each more of it adding less. */
export function saturate(weight: number): number {
  return weight / (SATURATION + weight)
}

/** The slot for a weight. */
export function slotOf(weight: number): number {
  return SLOTS - 1 - Math.min(SLOTS - 1, Math.floor(saturate(weight) * SLOTS))
}

/** The weight a slot stands for. */
export const SLOT_WEIGHTS: readonly number[] = Array.from({ length: SLOTS }, (_, slot) => {
  const impact = (SLOTS - slot - 0.5) / SLOTS
  return (SATURATION * impact) / (1 - impact)
})
