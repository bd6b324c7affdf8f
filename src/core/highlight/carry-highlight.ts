import type { Alignment } from '../text/alignment'
import { diffWords } from '../text/word-diff'
import type { Anchor, MarkedPassage } from './highlight'
import { fitEdges } from './fit-edges'
import { hasTwin } from './has-twin'
import { largestPiece, type Piece } from './largest-piece'
import { readsTheSame } from './reads-the-same'

const LEAST_SHARE = 0.5

/** An earlier and a later canonical text of one article, compared once for all its highlights. */
export type Comparison = { before: string; after: string; alignment: Alignment | null }

export function compareTexts(before: string, after: string): Comparison {
  return { before, after, alignment: before === after ? null : diffWords(before, after) }
}

/**
 * Where a passage of the earlier text stands in the later one: when at least half of its letters
 * are still there in one piece, that piece; else an orphan, at the offset where it used to stand.
 * The origin's offsets are into the earlier text, the anchor's into the later.
 */
export function carryHighlight(
  { before, after, alignment }: Comparison,
  { start, end }: Pick<MarkedPassage, 'start' | 'end'>,
): Anchor {
  if (!alignment) return { start, end, state: 'same', confidence: 1 }
  const words = wordsWithin(alignment, start, end)
  if (words.first > words.last) return carryMarks(alignment, start, end)
  const piece = largestPiece(alignment, words)
  const isHere = piece && piece.share >= LEAST_SHARE && !hasTwin(alignment, words)
  if (!isHere) return orphanAt(formerPlace(alignment, words.first))

  const place = fitEdges(alignment, { start, end }, words, piece)
  const isSame = readsTheSame(before.slice(start, end), after.slice(place.start, place.end))
  return {
    ...place,
    state: isSame ? 'same' : 'changed',
    confidence: isSame ? 1 : confidenceOf(piece),
  }
}

function confidenceOf({ share }: Piece) {
  return Math.round(share * 100) / 100
}

function orphanAt(offset: number): Anchor {
  return { start: offset, end: offset, state: 'orphan', confidence: 0 }
}

/** The words that lie in a passage, whole or in part. */
function wordsWithin({ before }: Alignment, start: number, end: number) {
  return { first: firstAfter(before.ends, start), last: firstAfter(before.starts, end - 1) - 1 }
}

/** The first place of a rising list whose number is above the given. */
function firstAfter(numbers: Int32Array, given: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > given) high = middle
    else low = middle + 1
  }
  return low
}

/** Where a passage used to stand: after the word that is left of those before it. */
function formerPlace(alignment: Alignment, first: number): number {
  for (let word = first - 1; word >= 0; word--) {
    const now = alignment.toOf(word)
    if (now >= 0) return alignment.after.ends[now] ?? 0
  }
  return 0
}

/** A passage of marks alone, with no word in it, stays between the words beside it. */
function carryMarks(alignment: Alignment, start: number, end: number): Anchor {
  const { before, after } = alignment
  const next = firstAfter(before.starts, start)
  const gapStart = before.ends[next - 1] ?? 0
  const gapEnd = before.starts[next] ?? before.text.length
  const newStart = next === 0 ? 0 : (after.ends[alignment.toOf(next - 1)] ?? -1)
  const isLast = next === before.count
  const newEnd = isLast ? after.text.length : (after.starts[alignment.toOf(next)] ?? -1)
  const stays =
    newStart >= 0 &&
    newEnd >= 0 &&
    before.text.slice(gapStart, gapEnd) === after.text.slice(newStart, newEnd)
  if (!stays) return orphanAt(formerPlace(alignment, next))
  const moved = newStart - gapStart
  return { start: start + moved, end: end + moved, state: 'same', confidence: 1 }
}
