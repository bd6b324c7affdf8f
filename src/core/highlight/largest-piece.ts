import type { Alignment } from '../text/alignment'

/** A stretch of words, the last one included. */
export type WordRange = { first: number; last: number }

/** Words of the new text that hold what is left of a passage, and which share of its letters that is. */
export type Piece = WordRange & { share: number }

const FARTHEST = 30

/** What is left of a passage in one piece, the largest; null when no word of it is left. */
export function largestPiece(alignment: Alignment, passage: WordRange): Piece | null {
  const places: number[] = []
  let total = 0
  for (let word = passage.first; word <= passage.last; word++) {
    total += lettersOf(alignment, word)
    const now = alignment.toOf(word)
    if (now >= 0) places.push(now)
  }
  places.sort((a, b) => a - b)

  let best: Piece | null = null
  let piece: Piece | null = null
  for (const place of places) {
    const share = lettersOf(alignment, alignment.fromOf(place)) / total
    if (piece && !isCut(alignment, passage, piece.last, place)) {
      piece.last = place
      piece.share += share
    } else piece = { first: place, last: place, share }
    if (!best || piece.share > best.share) best = piece
  }
  return best
}

/** Whether other old text, or more new text than the passage is long, stands between two of its words. */
function isCut(alignment: Alignment, passage: WordRange, last: number, next: number) {
  if (next - last > Math.max(FARTHEST, passage.last - passage.first + 1)) return true
  for (let between = last + 1; between < next; between++) {
    const old = alignment.fromOf(between)
    if (old >= 0 && (old < passage.first || old > passage.last)) return true
  }
  return false
}

function lettersOf({ before }: Alignment, word: number) {
  return (before.ends[word] ?? 0) - (before.starts[word] ?? 0)
}
