import { z } from 'zod'
import type { Messages } from '../messages/messages-of'

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

type SumWords = Messages['importing']['sum']

/** What became of rows, in a language: "312 clips, 14 already here, 2 failed". */
export function describeSum(sum: ImportSum, words: SumWords): string {
  const parts = [
    words.clips(sum.clips),
    ...(sum.notes > 0 ? [words.notes(sum.notes)] : []),
    ...(sum.joined > 0 ? [words.joined(sum.joined)] : []),
    ...(sum.merged > 0 ? [words.merged(sum.merged)] : []),
    ...(sum.failed > 0 ? [words.failed(sum.failed)] : []),
    ...(sum.left > 0 ? [words.left(sum.left)] : []),
  ]
  return `${words.rows(sum.rows)}: ${parts.join(', ')}`
}

/** What became of highlights, in a language; empty where there were none. */
export function describeHighlights({ placed, waiting, known }: ImportSum, words: SumWords): string {
  if (placed + waiting + known === 0) return ''
  const parts = [
    ...(placed > 0 ? [words.placed(placed)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(known > 0 ? [words.merged(known)] : []),
  ]
  return `${words.highlights(placed + waiting + known)}: ${parts.join(', ')}`
}
