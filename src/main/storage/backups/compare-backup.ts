import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readableTitle, recordPlace, type RecordPath } from '#core/library/backup-record'
import type { BackupComparison, BackupDifference } from '#core/library/backup-comparison'
import { inBatches } from '../in-batches'
import { isAmong, isUntouched } from './gather-records'
import type { Entry } from './manifest-file'
import type { OpenedBackup } from './opened-backup'
import { sha256Of } from '../sha256-of'
import { readPacks } from './read-packs'
import { listRecordFiles } from './record-files'

/** How the records of the library differ from those of a backup, by what they hold. */
export type Differences = {
  missing: Entry[]
  changed: Entry[]
  added: RecordPath[]
  same: number
}

const SHOWN = 500

/** What restoring a backup into this library would change. */
export async function compareBackup(
  folder: string,
  library: string,
  backup: OpenedBackup,
): Promise<BackupComparison> {
  const { missing, changed, added, same } = await differences(library, backup)
  const first = [
    ...missing.map(({ path }) => ({ state: 'missing' as const, path })),
    ...changed.map(({ path }) => ({ state: 'changed' as const, path })),
    ...added.map((path) => ({ state: 'added' as const, path })),
  ].slice(0, SHOWN)

  const shown = new Set(first.map(({ path }) => path))
  const titles = new Map<RecordPath, string | null>()
  const backedUp = [...missing, ...changed].filter(({ path }) => shown.has(path))
  for await (const { path, content } of readPacks(folder, backedUp)) {
    titles.set(path, content && readableTitle(path, content.text))
  }
  for (const path of added.filter((each) => shown.has(each))) {
    const text = await readFile(join(library, path), 'utf8').catch(() => '')
    titles.set(path, readableTitle(path, text))
  }
  return {
    missing: missing.length,
    changed: changed.length,
    added: added.length,
    same,
    first: first.map(({ state, path }): BackupDifference => ({
      state,
      path,
      ...recordPlace(path),
      title: titles.get(path) ?? null,
    })),
  }
}

/** Finds the records that differ. One that cannot be read now differs from what was backed up. */
export async function differences(library: string, backup: OpenedBackup): Promise<Differences> {
  const { files, unread } = await listRecordFiles(library)
  const left = new Map(backup.entries)
  const changed: Entry[] = []
  const added: RecordPath[] = []
  let same = 0
  await inBatches(files, async (file) => {
    const entry = left.get(file.path)
    left.delete(file.path)
    if (!entry) added.push(file.path)
    else if (isUntouched(entry, file, backup.taken.takenAt)) same += 1
    else if ((await hashOf(join(library, file.path))) === entry.sha256) same += 1
    else changed.push(entry)
  })
  const missing: Entry[] = []
  for (const entry of left.values()) (isAmong(entry.path, unread) ? changed : missing).push(entry)
  return {
    missing: missing.sort(byPath),
    changed: changed.sort(byPath),
    added: added.sort(),
    same,
  }
}

async function hashOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null)
  return bytes && sha256Of(bytes)
}

function byPath(a: Entry, b: Entry) {
  return a.path < b.path ? -1 : 1
}
