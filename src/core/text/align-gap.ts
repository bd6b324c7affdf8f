import { areaOf, type Alignment, type Gap } from './alignment'
import { beginsSentence } from './words'

const IMPOSSIBLE = -1_000_000
// A word alone says little; a word that follows its old neighbor says much.
const ALONE = 4
const IN_A_ROW = 7
// If pieces must part, they had better part between sentences than within one.
const ALONE_AT_BORDER = 5

const TAKE = 0
const SKIP_OLD = 1
const SKIP_NEW = 2
const CHOICE = 3
const GOES_ON = 4

/**
 * Pairs the words of a gap so that as many as possible keep their order, in as few pieces as
 * possible (dynamic programming over all pairs of words, so only for gaps of a bounded area).
 */
export function alignGap(alignment: Alignment, gap: Gap): void {
  const { before, after } = alignment
  const { oldStart, oldEnd, newStart, newEnd } = gap
  const height = oldEnd - oldStart
  const width = newEnd - newStart
  const paths = new Uint8Array(areaOf(gap))
  let best = new Int32Array(width + 1)
  let bestAbove = new Int32Array(width + 1)
  let taken = new Int32Array(width + 1).fill(IMPOSSIBLE)
  let takenAbove = new Int32Array(width + 1).fill(IMPOSSIBLE)
  if (oldStart > 0 && newStart > 0 && alignment.toOf(oldStart - 1) === newStart - 1) {
    takenAbove[0] = 0
  }

  for (let row = 0; row < height; row++) {
    const number = before.numbers[oldStart + row] ?? 0
    const begins = beginsSentence(before, oldStart + row)
    taken[0] = IMPOSSIBLE
    for (let column = 0; column < width; column++) {
      let path = 0
      let score = IMPOSSIBLE
      if (after.numbers[newStart + column] === number) {
        const isBorder = begins && beginsSentence(after, newStart + column)
        const alone = (bestAbove[column] ?? 0) + (isBorder ? ALONE_AT_BORDER : ALONE)
        const inARow = (takenAbove[column] ?? 0) + IN_A_ROW
        score = Math.max(alone, inARow)
        if (inARow > alone) path = GOES_ON
      }
      const up = bestAbove[column + 1] ?? 0
      const left = best[column] ?? 0
      taken[column + 1] = score
      // Of equal places the first: a copy is more often put after what it was copied from.
      if (left >= score && left >= up) {
        best[column + 1] = left
        path |= SKIP_NEW
      } else if (up >= score) {
        best[column + 1] = up
        path |= SKIP_OLD
      } else {
        best[column + 1] = score
        path |= TAKE
      }
      paths[row * width + column] = path
    }
    ;[best, bestAbove] = [bestAbove, best]
    ;[taken, takenAbove] = [takenAbove, taken]
  }

  const joinsNext = alignment.toOf(oldEnd) === newEnd && oldEnd < before.count
  const isBorder = beginsSentence(before, oldEnd) && beginsSentence(after, newEnd)
  const joining = IN_A_ROW - (isBorder ? ALONE_AT_BORDER : ALONE)
  const endsTaken = (takenAbove[width] ?? 0) + (joinsNext ? joining : 0)
  let isTaken = endsTaken > (bestAbove[width] ?? 0)
  let row = height - 1
  let column = width - 1
  while (row >= 0 && column >= 0) {
    const path = paths[row * width + column] ?? 0
    const choice = path & CHOICE
    if (isTaken || choice === TAKE) {
      alignment.pair(oldStart + row, newStart + column)
      isTaken = (path & GOES_ON) !== 0
      row--
      column--
    } else if (choice === SKIP_OLD) row--
    else column--
  }
}
