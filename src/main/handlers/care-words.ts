import type { Backup } from '#core/library/backup'
import { sentence, type Sentence } from '#core/messages/sentence'
import type { Verification } from '#contract/care-views'
import type { RestoredBackup } from '#notebook/care/restore-backup'
import type { restoreBackupBeside } from '#notebook/care/restore-beside'

type Made = Awaited<ReturnType<typeof restoreBackupBeside>>

/** What a backup that was just taken holds. */
export function sayBackedUp(backup: Backup | null): Sentence[] {
  return backup === null || backup.state === 'unreadable'
    ? [sentence('backupUnread')]
    : [sentence('backedUp', backup.clips, backup.notes)]
}

/** What restoring a backup into the library did, and how it is taken back. */
export function sayRestored({ restored, withoutPages, unreadable }: RestoredBackup): Sentence[] {
  return [
    restored === 0 ? sentence('nothingRestored') : sentence('restored', restored),
    ...(withoutPages > 0 ? [sentence('withoutPages', withoutPages)] : []),
    ...(unreadable > 0 ? [sentence('recordsUnread', unreadable)] : []),
  ]
}

/** What a library made from a backup holds, where it lies and how it is opened. */
export function sayMade({ target, records, missing, damaged }: Made): Sentence[] {
  return [
    sentence('madeBeside', target, records),
    ...(missing.length > 0 ? [sentence('filesGone', missing.length)] : []),
    ...(damaged.length > 0 ? [sentence('recordsUnread', damaged.length)] : []),
  ]
}

/** What verifying found. */
export function sayVerified({ looked, wrong }: Verification): Sentence[] {
  return [wrong > 0 ? sentence('foundWrong', wrong) : sentence('allSound', looked)]
}
