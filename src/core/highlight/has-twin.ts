import type { Alignment } from '../text/alignment'
import { beginsSentence } from '../text/words'
import type { WordRange } from './largest-piece'

const AROUND = 8
const LEAST_WORDS = 8
const LIKENESS = 0.8
const FARTHEST = 400

/**
 * Whether nearly the same words were put in where a passage used to begin, so that its own words now
 * stand after them: either was edited and the other is a copy, and the texts cannot tell which.
 */
export function hasTwin(alignment: Alignment, passage: WordRange): boolean {
  const { before, after } = alignment
  const runStart = startOfRun(alignment, passage.first)
  const place = runStart === 0 ? 0 : alignment.toOf(runStart - 1) + 1
  const isDisplaced = place < alignment.toOf(runStart) && (runStart === 0 || place > 0)
  if (!isDisplaced) return false

  const first = Math.max(runStart, passage.first - AROUND)
  let last = passage.last
  while (last < passage.last + AROUND && !beginsSentence(before, last + 1)) last++
  const words = new Map<number, number>()
  for (let word = first; word <= last; word++) count(words, before.numbers[word], 1)
  let common = 0
  for (let word = first; word <= last; word++) {
    const now = place + word - runStart
    if (now >= after.count || alignment.fromOf(now) >= 0) return false
    if (count(words, after.numbers[now], -1) >= 0) common++
  }
  const length = last - first + 1
  return length >= LEAST_WORDS && common >= LIKENESS * length
}

function startOfRun(alignment: Alignment, word: number): number {
  let start = word
  while (start > 0 && word - start < FARTHEST) {
    const now = alignment.toOf(start)
    if (now < 0 || alignment.toOf(start - 1) !== now - 1) break
    start--
  }
  return start
}

function count(words: Map<number, number>, number: number | undefined, change: number): number {
  const left = (words.get(number ?? 0) ?? 0) + change
  words.set(number ?? 0, left)
  return left
}
