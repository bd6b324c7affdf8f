import { join } from 'node:path'
import { recordPath } from '#core/library/backup-record'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { sentence } from '#core/messages/sentence'
import { NotebookError, sentenceOf } from '#core/problem'
import { Backups } from './backups/backups'
import type { LibraryPaths } from './library-paths'
import type { StoreTools } from './library-parts'

/** The backups of a library, among the app's own data. Null when nothing is kept there, or, said in words, when it cannot be. */
export async function openBackups(
  paths: LibraryPaths,
  library: Id,
  { dataFolder, now, report }: StoreTools,
): Promise<Backups | null> {
  if (dataFolder === null) return null
  const folder = join(dataFolder, 'libraries', library, 'backups')
  return Backups.open({ folder, library: { folder: paths.folder }, now }).catch(
    (cause: unknown) => {
      report(sentenceOf(cause))
      return null
    },
  )
}

/** The text of a record in the newest backup that has one which is good; null when none has. */
export async function textFromBackup(
  backups: Backups | null,
  name: RecordName,
  isGood: (text: string) => boolean,
): Promise<string | null> {
  if (backups === null) return null
  for (const { name: backup } of await backups.list().catch(() => [])) {
    const text = await textIn(backups, backup, name).catch(() => null)
    if (text !== null && isGood(text)) return text
  }
  return null
}

/** Takes the backup without which a library of an older format is not touched. Throws in words. */
export async function backUpBeforeMigration(
  backups: Backups | null,
  { dataFolder }: StoreTools,
): Promise<void> {
  if (dataFolder === null) return
  try {
    if (backups === null) {
      throw new NotebookError('library-unwritable', sentence('noRoomForBackups'))
    }
    await backups.take('before-migration')
  } catch (cause) {
    const words = sentence('notBackedUpFirst', sentenceOf(cause))
    throw new NotebookError('library-unwritable', words, { cause })
  }
}

async function textIn(backups: Backups, backup: string, name: RecordName) {
  for await (const { content } of backups.read(backup, [recordPath(name)])) {
    if (content) return content.text
  }
  return null
}
