import type { Backup } from '#core/library/backup'
import { countOf } from '#core/text/count-of'
import type { Verification } from '#contract/care-views'
import type { RestoredBackup } from '#notebook/care/restore-backup'
import type { restoreBackupBeside } from '#notebook/care/restore-beside'

type Made = Awaited<ReturnType<typeof restoreBackupBeside>>

/** What a backup that was just taken holds. */
export function sayBackedUp(backup: Backup | null): string {
  if (backup === null || backup.state === 'unreadable') return 'The backup could not be read again.'
  return `Backed up ${countOf(backup.clips, 'clip')} and ${countOf(backup.notes, 'note')}.`
}

/** What restoring a backup into the library did, and how it is taken back. */
export function sayRestored(done: RestoredBackup): string {
  const { restored, withoutPages, unreadable } = done
  return [
    restored === 0 ? 'Nothing was to be restored.' : `${asBefore(restored)} Undo takes that back.`,
    ...(withoutPages > 0
      ? [
          `${countOf(withoutPages, 'clip')} could not come back: the pages were deleted with the trash.`,
        ]
      : []),
    ...(unreadable > 0
      ? [`${countOf(unreadable, 'record')} could not be read in the backup.`]
      : []),
  ].join(' ')
}

/** What a library made from a backup holds, where it lies and how it is opened. */
export function sayMade({ target, records, missing, damaged }: Made): string {
  return [
    `The new library is in ${target} and holds ${countOf(records, 'record')}.`,
    `Open it here, or start Commonplace with --library="${target}".`,
    ...(missing.length > 0
      ? [`${countOf(missing.length, 'captured file')} could not be had any more.`]
      : []),
    ...(damaged.length > 0
      ? [`${countOf(damaged.length, 'record')} could not be read in the backup.`]
      : []),
  ].join(' ')
}

/** What verifying found. */
export function sayVerified({ looked, wrong }: Verification): string {
  if (wrong > 0) return `${countOf(wrong, 'thing')} found to be wrong. Nothing was changed.`
  return `${countOf(looked, 'record')} and folders of pictures looked at: nothing is wrong.`
}

function asBefore(restored: number) {
  return restored === 1
    ? 'One clip or note is as it was in the backup.'
    : `${restored.toLocaleString('en')} clips and notes are as they were in the backup.`
}
