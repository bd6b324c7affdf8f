import { z } from 'zod'
import { countOf } from '../text/count-of'

const count = z.number().int().nonnegative()

/**
 * What became of the rows of an export. None is passed over: `rows` are the clips, the notes, the joined, the merged and the
 * failed ones, and those that are left.
 */
export const ImportSum = z.object({
  rows: count,
  /** Pages that are clips now. */
  clips: count,
  /** Of these, the ones whose article is only what the export holds of them. */
  stubs: count,
  notes: count,
  /** Rows that are of one page with another row. */
  joined: count,
  /** Rows of what was here already. */
  merged: count,
  failed: count,
  /** Rows that were not come to, where the import was cancelled or stopped. */
  left: count,
  /** Highlights that stand in their article, that wait for a place, and that were here already. */
  placed: count,
  waiting: count,
  known: count,
})
export type ImportSum = z.infer<typeof ImportSum>

export function emptySum(rows: number): ImportSum {
  const nothing = { clips: 0, stubs: 0, notes: 0, joined: 0, merged: 0, failed: 0 }
  return { rows, ...nothing, left: rows, placed: 0, waiting: 0, known: 0 }
}

/** What became of rows, in words: "312 clips, 14 already here, 2 failed". */
export function describeSum(sum: ImportSum): string {
  const parts = [
    countOf(sum.clips, 'clip'),
    ...(sum.notes > 0 ? [countOf(sum.notes, 'note')] : []),
    ...(sum.joined > 0 ? [`${number(sum.joined)} joined with another row`] : []),
    ...(sum.merged > 0 ? [`${number(sum.merged)} already here`] : []),
    ...(sum.failed > 0 ? [`${number(sum.failed)} failed`] : []),
    ...(sum.left > 0 ? [`${number(sum.left)} not come to`] : []),
  ]
  return `${countOf(sum.rows, 'row')}: ${parts.join(', ')}`
}

/** What became of highlights, in words; empty where there were none. */
export function describeHighlights({ placed, waiting, known }: ImportSum): string {
  if (placed + waiting + known === 0) return ''
  const parts = [
    ...(placed > 0 ? [`${number(placed)} placed`] : []),
    ...(waiting > 0 ? [`${number(waiting)} waiting for a place`] : []),
    ...(known > 0 ? [`${number(known)} already here`] : []),
  ]
  return `${countOf(placed + waiting + known, 'highlight')}: ${parts.join(', ')}`
}

function number(many: number) {
  return many.toLocaleString('en')
}
