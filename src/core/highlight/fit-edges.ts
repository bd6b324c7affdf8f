import type { Alignment } from '../text/alignment'
import type { Span } from '../search/search-entry'
import type { Piece, WordRange } from './largest-piece'
import { commonEnd, commonStart } from './plain-marks'

/**
 * The exact span of a carried passage: with the words that took the place of its first and last
 * ones, and the marks at its ends that are still there.
 */
export function fitEdges(
  alignment: Alignment,
  origin: Span,
  passage: WordRange,
  piece: Piece,
): Span {
  const { before, after } = alignment
  const first = replacedBefore(alignment, passage, piece)
  const last = replacedAfter(alignment, passage, piece)
  let start = after.starts[first] ?? 0
  let end = after.ends[last] ?? 0

  const oldStart = before.starts[passage.first] ?? 0
  const oldEnd = before.ends[passage.last] ?? 0
  const keepsFirst = alignment.toOf(passage.first) === first
  const keepsLast = alignment.toOf(passage.last) === last
  if (origin.start > oldStart) {
    if (keepsFirst && isLetterForLetter(alignment, passage.first, first)) {
      start += origin.start - oldStart
    }
  } else {
    start -= commonEnd(
      before.text.slice(origin.start, oldStart),
      after.text.slice(after.ends[first - 1] ?? 0, start),
    )
  }
  if (origin.end < oldEnd) {
    if (keepsLast && isLetterForLetter(alignment, passage.last, last)) end -= oldEnd - origin.end
  } else {
    end += commonStart(
      before.text.slice(oldEnd, origin.end),
      after.text.slice(end, after.starts[last + 1] ?? after.text.length),
    )
  }
  return end > start
    ? { start, end }
    : { start: after.starts[first] ?? 0, end: after.ends[last] ?? 0 }
}

/** Where the piece begins when what was put in for its first words counts as part of it. */
function replacedBefore(alignment: Alignment, passage: WordRange, { first }: Piece): number {
  const lost = alignment.fromOf(first) - passage.first
  const place = alignment.toOf(passage.first - 1) + 1
  const added = first - place
  const isBounded = passage.first === 0 || place > 0
  if (lost <= 0 || !isBounded || !isReplacement(alignment, place, added, lost)) return first
  return place
}

function replacedAfter(alignment: Alignment, passage: WordRange, { last }: Piece): number {
  const lost = passage.last - alignment.fromOf(last)
  const isLast = passage.last === alignment.before.count - 1
  const place = isLast ? alignment.after.count : alignment.toOf(passage.last + 1)
  const added = place - last - 1
  if (lost <= 0 || place < 0 || !isReplacement(alignment, last + 1, added, lost)) return last
  return place - 1
}

const FEW = 3

function isReplacement(alignment: Alignment, from: number, added: number, lost: number) {
  if (added <= 0 || added > Math.max(FEW, lost)) return false
  for (let word = from; word < from + added; word++) {
    if (alignment.fromOf(word) >= 0) return false
  }
  return true
}

function isLetterForLetter({ before, after }: Alignment, old: number, now: number) {
  return (
    before.text.slice(before.starts[old], before.ends[old]) ===
    after.text.slice(after.starts[now], after.ends[now])
  )
}
