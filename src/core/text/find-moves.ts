import type { Alignment } from './alignment'
import type { Effort } from './effort'
import { pairMovedSentences } from './moved-sentences'
import { uniqueRuns, type Shingle, type ShingleNumbers, type Stretch } from './unique-runs'
import { beginsSentence } from './words'

const LEAST = 6
const LEAST_WHOLE = 4

/** Pairs passages that were taken out in one place and put in at another, edited or to the letter. */
export function findMoves(
  alignment: Alignment,
  numbers: { before: ShingleNumbers; after: ShingleNumbers },
  effort: Effort,
): void {
  pairMovedSentences(alignment, effort)
  for (const length of [8, 4] as const) pairMovedRuns(alignment, length, numbers)
}

function pairMovedRuns(
  alignment: Alignment,
  length: Shingle,
  numbers: { before: ShingleNumbers; after: ShingleNumbers },
) {
  const left = unpaired(alignment.to, length)
  const added = unpaired(alignment.from, length)
  if (left.length === 0 || added.length === 0) return
  for (const run of uniqueRuns(alignment, left, added, length, numbers)) {
    let { old, now } = run
    if (!isFree(alignment, old, now)) continue
    while (isFree(alignment, old - 1, now - 1)) {
      old--
      now--
    }
    let count = 1
    while (isFree(alignment, old + count, now + count)) count++
    const least = isWhole(alignment, old, now, count) ? LEAST_WHOLE : LEAST
    if (count >= least) alignment.pair(old, now, count)
  }
}

function unpaired(pairs: Int32Array, least: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let start = 0; start < pairs.length;) {
    let end = start
    while (end < pairs.length && pairs[end] === -1) end++
    if (end - start >= least) stretches.push({ start, end })
    start = end + 1
  }
  return stretches
}

function isFree(alignment: Alignment, old: number, now: number): boolean {
  const { before, after } = alignment
  const isInside = old >= 0 && now >= 0 && old < before.count && now < after.count
  if (!isInside || !alignment.alike(old, now)) return false
  return alignment.toOf(old) < 0 && alignment.fromOf(now) < 0
}

/** Whether these words are whole sentences or lines in both texts. */
function isWhole({ before, after }: Alignment, old: number, now: number, count: number): boolean {
  return (
    beginsSentence(before, old) &&
    beginsSentence(after, now) &&
    beginsSentence(before, old + count) &&
    beginsSentence(after, now + count)
  )
}
