import { z } from 'zod'
import { Finding, FindingKind } from '#core/library/finding'
import { BackupComparison } from '#core/library/backup-comparison'
import { Survey } from '#core/import/survey'

/** What restoring a backup would change, and what of it cannot be restored. */
export const BackupPreview = BackupComparison.extend({
  /** Clips whose captured files were deleted with the trash. */
  withoutPages: z.number().int(),
  /** Records that cannot be read in the backup. */
  unreadable: z.number().int(),
})
export type BackupPreview = z.infer<typeof BackupPreview>

/** What is in the trash. */
export const TrashSize = z.object({
  clips: z.number().int(),
  notes: z.number().int(),
  /** What their pages, pictures and texts take up on disk. */
  bytes: z.number().int(),
  /** After so many days in the trash things are deleted. */
  days: z.number().int(),
})
export type TrashSize = z.infer<typeof TrashSize>

/** Something that was done, as the history names it. */
export const HistoryEntry = z.object({
  id: z.number().int(),
  at: z.iso.datetime(),
  said: z.string(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** What looking through the whole library found. */
export const Verification = z.object({
  at: z.iso.datetime(),
  /** How many records and folders of pictures were looked at. */
  looked: z.number().int(),
  wrong: z.number().int(),
  /** What is wrong first, then what only lies about. */
  groups: z.array(
    z.object({
      kind: FindingKind,
      weight: z.enum(['wrong', 'harmless']),
      count: z.number().int(),
      first: z.array(Finding),
    }),
  ),
})
export type Verification = z.infer<typeof Verification>

/** What an import would bring. */
export const ImportLook = Survey.extend({
  path: z.string(),
  /** How many of its pages and notes are here already. */
  here: z.number().int(),
  /** How many rows cannot be kept; `failed` names the first of them. */
  failures: z.number().int(),
})
export type ImportLook = z.infer<typeof ImportLook>

/** An import that was under way when the program ended. */
export const InterruptedImport = z.object({
  path: z.string(),
  format: Survey.shape.format.nullable(),
  startedAt: z.string(),
})
export type InterruptedImport = z.infer<typeof InterruptedImport>
