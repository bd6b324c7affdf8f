import type { Clip } from '#core/clip/clip'
import type { BackupName } from '#core/library/backup'
import { sentence } from '#core/messages/sentence'
import type { Note } from '#core/note/note'
import { backupsOf, toBringBack } from '../bring-back'
import type { UnderWay } from './care-jobs'
import type { Notebook } from '../notebook'

/** So many records are restored by one change. */
const BATCH = 200

/** What restoring did: how many came back, and what could not. */
export type RestoredBackup = {
  restored: number
  withoutPages: number
  unreadable: number
}

/**
 * Brings the library back to a backup: what was changed since is as it was, what is gone comes back, and what
 * was added since stays. It is taken back in one step. A backup of the present is taken first. Cancelled, it
 * stops where it is.
 */
export async function restoreBackup(
  notebook: Notebook,
  name: BackupName,
  underWay?: UnderWay,
): Promise<RestoredBackup> {
  const { store } = notebook.tools
  const backups = backupsOf(notebook)
  await store.checked
  underWay?.now(sentence('restoringFirst'))
  await store.takeBackup('before-restore')
  underWay?.now(sentence('restoringCompares'))
  const { missing, changed } = await backups.compare(name)
  underWay?.now(sentence('restoringNow'))
  const total = missing + changed
  const done: RestoredBackup = { restored: 0, withoutPages: 0, unreadable: 0 }
  const apply = notebook.changes.asOneStep()
  let clips: Clip[] = []
  let notes: Note[] = []
  const restore = async () => {
    const count = clips.length + notes.length
    if (count === 0) return
    await apply({ type: 'records.reverted', clips, notes })
    done.restored += count
    underWay?.progress(Math.min(done.restored, total), total)
    clips = []
    notes = []
  }
  for await (const { record } of toBringBack(notebook, name)) {
    if (underWay?.signal.aborted) return done
    if (record.kind === 'other' || record.kind === 'same') continue
    if (record.kind === 'unreadable') done.unreadable++
    else if (record.kind === 'without-pages') done.withoutPages++
    else if (record.kind === 'clip') clips.push(record.clip)
    else notes.push(record.note)
    if (clips.length + notes.length >= BATCH) await restore()
  }
  await restore()
  return done
}
