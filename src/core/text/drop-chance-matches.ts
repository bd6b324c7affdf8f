import { runsOf, type Alignment, type Run } from './alignment'
import type { Words } from './words'

const LONG = 4
const SHORT = 2
// The share of two sentences' words that must be the same before a few words in a row, or one alone, count.
const KIN = 0.35
const NEAR_KIN = 0.5

/**
 * Parts words that are alike by chance: short runs between sentences that otherwise share little.
 * A replaced sentence keeps its “the” and “of the”, but nothing of it is still there.
 */
export function dropChanceMatches(alignment: Alignment): void {
  const runs = runsOf(alignment)
  const likeness = sentenceLikeness(alignment, runs)
  for (const { old, now, length } of runs) {
    const weight = weightOf(alignment.before, old, length)
    if (weight >= LONG) continue
    for (let step = 0; step < length; step++) {
      const share = likeness(old + step, now + step)
      if (share >= NEAR_KIN || (share >= KIN && weight >= SHORT)) continue
      alignment.part(old + step, old + step + 1)
    }
  }
}

/** Words in a run; one of a single letter (all of them in dense scripts) counts half. */
function weightOf({ starts, ends }: Words, first: number, length: number) {
  let weight = 0
  for (let at = first; at < first + length; at++) {
    weight += (ends[at] ?? 0) - (starts[at] ?? 0) > 1 ? 1 : 0.5
  }
  return weight
}

/** Tells the share of words that the sentences of an old and a new word have in common. */
function sentenceLikeness(
  { before, after }: Alignment,
  runs: readonly Run[],
): (old: number, now: number) => number {
  const oldLengths = sentenceLengths(before)
  const newLengths = sentenceLengths(after)
  const common = new Map<number, number>()
  const keyOf = (old: number, now: number) =>
    (before.sentences[old] ?? 0) * newLengths.length + (after.sentences[now] ?? 0)
  for (const { old, now, length } of runs) {
    let key = -1
    let count = 0
    for (let step = 0; step <= length; step++) {
      const next = step < length ? keyOf(old + step, now + step) : -1
      if (next !== key) {
        if (count > 0) common.set(key, (common.get(key) ?? 0) + count)
        key = next
        count = 0
      }
      count++
    }
  }
  return (old, now) => {
    const oldLength = oldLengths[before.sentences[old] ?? 0] ?? 0
    const newLength = newLengths[after.sentences[now] ?? 0] ?? 0
    return (2 * (common.get(keyOf(old, now)) ?? 0)) / (oldLength + newLength)
  }
}

function sentenceLengths({ sentences, count }: Words): Int32Array {
  const lengths = new Int32Array((sentences[count - 1] ?? -1) + 1)
  for (const sentence of sentences) lengths[sentence] = (lengths[sentence] ?? 0) + 1
  return lengths
}
