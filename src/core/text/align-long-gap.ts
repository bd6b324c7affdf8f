import type { Alignment, Gap } from './alignment'

/**
 * Pairs the words of a gap by the fewest words taken out and put in (Myers 1986), when those are at
 * most `most`; says whether it did. Takes at most (words + most) × most steps.
 */
export function alignLongGap(alignment: Alignment, gap: Gap, most: number): boolean {
  const height = gap.oldEnd - gap.oldStart
  const width = gap.newEnd - gap.newStart
  if (Math.abs(height - width) > most) return false

  const middle = most + 1
  const reach = new Int32Array(2 * most + 3)
  const history: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal
      let row = isFromAbove(reach, at, diagonal, edits)
        ? (reach[at + 1] ?? 0)
        : (reach[at - 1] ?? 0) + 1
      while (
        row < height &&
        row - diagonal < width &&
        alignment.alike(gap.oldStart + row, gap.newStart + row - diagonal)
      ) {
        row++
      }
      reach[at] = row
      if (row >= height && row - diagonal >= width) {
        walkBack(alignment, gap, history, edits, middle)
        return true
      }
    }
    history.push(reach.slice(middle - edits, middle + edits + 1))
  }
  return false
}

function isFromAbove(reach: Int32Array, at: number, diagonal: number, edits: number) {
  return diagonal === -edits || (diagonal !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0))
}

function walkBack(
  alignment: Alignment,
  gap: Gap,
  history: readonly Int32Array[],
  edits: number,
  middle: number,
) {
  let row = gap.oldEnd - gap.oldStart
  let column = gap.newEnd - gap.newStart
  const takeUntil = (firstRow: number, firstColumn: number) => {
    while (row > firstRow && column > firstColumn) {
      row--
      column--
      alignment.pair(gap.oldStart + row, gap.newStart + column)
    }
  }
  const reach = new Int32Array(2 * middle + 1)
  for (let left = edits; left > 0; left--) {
    const known = history[left - 1]
    if (!known) return
    reach.set(known, middle - left + 1)
    const diagonal = row - column
    const isDown = isFromAbove(reach, middle + diagonal, diagonal, left)
    const cameFrom = isDown ? diagonal + 1 : diagonal - 1
    const firstRow = reach[middle + cameFrom] ?? 0
    takeUntil(
      isDown ? firstRow : firstRow + 1,
      isDown ? firstRow - cameFrom + 1 : firstRow - cameFrom,
    )
    row = firstRow
    column = firstRow - cameFrom
  }
  takeUntil(0, 0)
}
