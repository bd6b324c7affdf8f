import { z } from 'zod'
import { Id } from './id'

/** One record that is not the same now as in a backup. `missing` is in the backup only, `added` in the library only. */
export const BackupDifference = z.object({
  state: z.enum(['changed', 'missing', 'added']),
  path: z.string(),
  kind: z.enum(['library', 'clip', 'note']),
  id: Id.nullable(),
  title: z.string().nullable(),
})
export type BackupDifference = z.infer<typeof BackupDifference>

/** What restoring a backup would do: changed ones go back, missing ones come back, added ones stay as they are. */
export const BackupComparison = z.object({
  changed: z.number().int(),
  missing: z.number().int(),
  added: z.number().int(),
  same: z.number().int(),
  /** The first 500 of those that differ: missing ones, then changed, then added. */
  first: z.array(BackupDifference),
})
export type BackupComparison = z.infer<typeof BackupComparison>
