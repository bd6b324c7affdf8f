import type { BackupName } from '#core/library/backup'
import { clipWouldRevert, noteWouldRevert } from '#core/library/would-revert'
import type { RecordPath } from '#core/library/backup-record'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Backups } from '#storage/backups/backups'
import { readBackedUp, type BackedUp } from '#storage/read-backed-up'
import type { Notebook } from './notebook'

/** A record of a backup that the library lacks or has in other bytes, and what restoring it would come to. */
export type ToBringBack = { path: RecordPath; record: BackedUp | { kind: 'same' } }

/**
 * The records of a backup that the library lacks or has otherwise. One whose file differs and that says the same is
 * `same`: restoring it would change nothing.
 */
export async function* toBringBack(
  notebook: Notebook,
  name: BackupName,
): AsyncGenerator<ToBringBack> {
  const { store } = notebook.tools
  for await (const { path, content } of backupsOf(notebook).recordsToRestore(name)) {
    const record = await readBackedUp(store.paths, path, content?.text ?? null)
    yield { path, record: (await saysTheSame(notebook, record)) ? { kind: 'same' } : record }
  }
}

/** The backups of the library. Throws in words where none are kept. */
export function backupsOf({ tools: { store } }: Notebook): Backups {
  if (store.backups) return store.backups
  throw new NotebookError('not-found', sentence('noBackupsKept'))
}

async function saysTheSame({ tools: { store } }: Notebook, record: BackedUp) {
  if (record.kind === 'clip') {
    const now = await store.clip(record.clip.id)
    return now !== null && !clipWouldRevert(now, record.clip)
  }
  if (record.kind !== 'note') return false
  const now = await store.note(record.note.id)
  return now !== null && !noteWouldRevert(now, record.note)
}
