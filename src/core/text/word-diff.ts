import { Alignment, areaOf, gapsOf, type Gap } from './alignment'
import { alignGap } from './align-gap'
import { alignLongGap } from './align-long-gap'
import { dropChanceMatches } from './drop-chance-matches'
import { Effort } from './effort'
import { findMoves } from './find-moves'
import { heaviestChain } from './heaviest-chain'
import { wholeSentenceGaps } from './whole-sentences'
import { numberShingles, uniqueRuns, type Shingle, type ShingleNumbers } from './unique-runs'
import { readWords, WordNumbers } from './words'

// Long shingles first: what they find bounds where the short ones may look.
const SHINGLES: readonly Shingle[] = [8, 8, 4, 4, 2]
const SMALL_AREA = 10_000
const LARGE_AREA = 1_000_000
const MOST_EDITS = 400
const MOST_STEPS = 8_000_000

/** Which words of a text became which words of a later text: edits in place, and passages that moved. */
export function diffWords(before: string, after: string): Alignment {
  const known = new WordNumbers()
  const alignment = new Alignment(readWords(before, known), readWords(after, known))
  const numbers = {
    before: numberShingles(alignment.before.numbers),
    after: numberShingles(alignment.after.numbers),
  }
  const effort = new Effort(alignment)
  for (const gap of anchorGaps(alignment, numbers)) {
    if (areaOf(gap) > LARGE_AREA) alignLong(alignment, gap, effort)
  }
  alignGaps(alignment, effort)
  dropChanceMatches(alignment)
  findMoves(alignment, numbers, effort)
  return alignment
}

function anchorGaps(
  alignment: Alignment,
  numbers: { before: ShingleNumbers; after: ShingleNumbers },
): Gap[] {
  let gaps: Gap[] = [
    { oldStart: 0, oldEnd: alignment.before.count, newStart: 0, newEnd: alignment.after.count },
  ]
  for (const length of SHINGLES) {
    gaps = gaps.flatMap((gap) => {
      if (areaOf(gap) <= SMALL_AREA) return []
      const inner = pairEdges(alignment, gap)
      const old = { start: inner.oldStart, end: inner.oldEnd }
      const now = { start: inner.newStart, end: inner.newEnd }
      const chain = heaviestChain(uniqueRuns(alignment, [old], [now], length, numbers), inner)
      for (const { old, now, length } of chain) alignment.pair(old, now, length)
      return between(chain, inner)
    })
  }
  return gaps.map((gap) => pairEdges(alignment, gap))
}

function between(chain: readonly { old: number; now: number; length: number }[], gap: Gap): Gap[] {
  const gaps: Gap[] = []
  let { oldStart, newStart } = gap
  for (const { old, now, length } of chain) {
    gaps.push({ oldStart, oldEnd: old, newStart, newEnd: now })
    oldStart = old + length
    newStart = now + length
  }
  gaps.push({ oldStart, oldEnd: gap.oldEnd, newStart, newEnd: gap.newEnd })
  return gaps
}

/** Pairs what is alike at both ends of a gap, and gives what is left. */
function pairEdges(alignment: Alignment, gap: Gap): Gap {
  let { oldStart, oldEnd, newStart, newEnd } = gap
  while (oldStart < oldEnd && newStart < newEnd && alignment.alike(oldStart, newStart)) {
    alignment.pair(oldStart++, newStart++)
  }
  while (oldStart < oldEnd && newStart < newEnd && alignment.alike(oldEnd - 1, newEnd - 1)) {
    alignment.pair(--oldEnd, --newEnd)
  }
  return { oldStart, oldEnd, newStart, newEnd }
}

function alignLong(alignment: Alignment, gap: Gap, effort: Effort) {
  const words = gap.oldEnd - gap.oldStart + gap.newEnd - gap.newStart
  const most = Math.min(MOST_EDITS, Math.floor(MOST_STEPS / words))
  if (effort.allows(most * words)) alignLongGap(alignment, gap, most)
}

function alignGaps(alignment: Alignment, effort: Effort) {
  for (const gap of wholeSentenceGaps(alignment, gapsOf(alignment))) {
    const area = areaOf(gap)
    if (area === 0 || area > LARGE_AREA || !effort.allows(area)) continue
    alignment.part(gap.oldStart, gap.oldEnd)
    alignGap(alignment, gap)
  }
}
