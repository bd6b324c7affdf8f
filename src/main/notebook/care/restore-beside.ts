import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readBackupName, type BackupName } from '#core/library/backup'
import { sentence } from '#core/messages/sentence'
import type { Restored } from '#storage/backups/restore-beside'
import { cardOfCopy } from '#storage/library-file'
import { backupsOf } from '../bring-back'
import type { UnderWay } from './care-jobs'
import type { Notebook } from '../notebook'

/**
 * Makes a library of its own from a backup, with an id of its own: in the folder, where that is empty, else in a
 * new folder in it. Gives where it lies and what it holds.
 */
export async function restoreBackupBeside(
  notebook: Notebook,
  name: BackupName,
  folder: string,
  { signal, progress, now: say }: UnderWay,
): Promise<Restored & { target: string }> {
  const { newId, now } = notebook.tools
  const target = (await isEmpty(folder)) ? folder : join(folder, folderName(name))
  say(sentence('plain', target))
  const restored = await backupsOf(notebook).restoreBeside(name, target, {
    signal,
    progress,
    libraryCard: (text) => cardOfCopy(text, newId(), now()),
  })
  return { ...restored, target }
}

// A folder that is not there yet is as good as an empty one.
async function isEmpty(folder: string) {
  const names = await readdir(folder).catch(() => [])
  return names.length === 0
}

function folderName(name: BackupName) {
  const taken = new Date(readBackupName(name)?.takenAt ?? 0)
  const parts = [taken.getFullYear(), taken.getMonth() + 1, taken.getDate()]
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-')
  const time = [taken.getHours(), taken.getMinutes()].map((part) => String(part).padStart(2, '0'))
  return `Commonplace ${day} ${time.join('.')}`
}
