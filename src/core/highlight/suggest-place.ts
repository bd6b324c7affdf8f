import { z } from 'zod'
import { readWords, WordNumbers, type Words } from '../text/words'

/** A place that may be meant, and how like the passage it is, from 0 to 1. */
export const Suggestion = z.object({ start: z.number(), end: z.number(), likeness: z.number() })
export type Suggestion = z.infer<typeof Suggestion>

const LEAST_LIKENESS = 0.3
// A passage that was reworded may have grown.
const LONGER = 1.3

/**
 * The stretch of a text that shares most of a lost passage's words, the rare ones first; null when
 * nothing is like it. Only ever offered to a person: it is as often wrong as right.
 */
export function suggestPlace(text: string, passage: string): Suggestion | null {
  const known = new WordNumbers()
  const wanted = readWords(passage, known)
  const words = readWords(text, known)
  if (wanted.count === 0 || words.count === 0) return null
  const { first, last } = richestWindow(words, wanted)
  if (last < first) return null

  const shared = sharedWords(words, wanted, first, last)
  const likeness = (2 * shared) / (wanted.count + last - first + 1)
  if (likeness < LEAST_LIKENESS) return null
  return {
    start: words.starts[first] ?? 0,
    end: words.ends[last] ?? 0,
    likeness: Math.round(likeness * 100) / 100,
  }
}

/** The stretch about as long as the passage whose shared words weigh most, cut to the first and last of them. */
function richestWindow(words: Words, wanted: Words) {
  const weights = rarity(words)
  const width = Math.ceil(wanted.count * LONGER)
  const room = countWords(wanted)
  let weight = 0
  let most = 0
  let best = -1
  for (let at = 0; at < words.count; at++) {
    weight += take(room, words.numbers[at] ?? 0, weights)
    const gone = at - width
    if (gone >= 0) weight -= giveBack(room, words.numbers[gone] ?? 0, weights)
    if (weight > most + 1e-9) {
      most = weight
      best = at
    }
  }
  const isWanted = (at: number) => room.has(words.numbers[at] ?? 0)
  let first = Math.max(0, best - width + 1)
  while (first <= best && !isWanted(first)) first++
  return { first, last: best }
}

function rarity({ numbers }: Words): Map<number, number> {
  const weights = new Map<number, number>()
  for (const number of numbers) weights.set(number, (weights.get(number) ?? 0) + 1)
  for (const [number, times] of weights) weights.set(number, 1 / (1 + Math.log2(times)))
  return weights
}

function countWords({ numbers }: Words): Map<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/** What a word adds when the window takes it in: nothing where the passage has no more of it. */
function take(room: Map<number, number>, number: number, weights: Map<number, number>): number {
  const left = room.get(number)
  if (left === undefined) return 0
  room.set(number, left - 1)
  return left > 0 ? (weights.get(number) ?? 0) : 0
}

function giveBack(room: Map<number, number>, number: number, weights: Map<number, number>): number {
  const left = room.get(number)
  if (left === undefined) return 0
  room.set(number, left + 1)
  return left >= 0 ? (weights.get(number) ?? 0) : 0
}

function sharedWords(words: Words, wanted: Words, first: number, last: number): number {
  const room = countWords(wanted)
  let shared = 0
  for (let at = first; at <= last; at++) {
    const number = words.numbers[at] ?? 0
    const left = room.get(number) ?? 0
    if (left > 0) shared++
    room.set(number, left - 1)
  }
  return shared
}
