import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordPath } from '#core/library/backup-record'
import { inBatches } from '../in-batches'
import type { Entry } from './manifest-file'
import type { Entries } from './opened-backup'
import { sha256Of } from '../sha256-of'
import type { PackedRecord } from './pack-line'
import { isAbsence, listRecordFiles, type RecordStat } from './record-files'

/** What the backup before knows: its records, when it was taken, and the packs that are whole. */
export type Known = { entries: Entries; takenAt: string; soundPacks: ReadonlySet<string> }

/** Where a record stands: held by the backup before as it is, or changed and on its way into the new pack. */
export type Gathered = {
  held: Entries
  fresh: Map<RecordPath, RecordStat & { sha256: string }>
  unread: string[]
}

/** Modification times are coarse and clocks differ: what is younger than this (ms) is read again. */
const UNSURE = 2000

/** Looks at every record file, and hands over the content of those that the backup before does not hold. */
export async function gatherRecords(
  library: string,
  known: Known,
  keep: (record: PackedRecord) => Promise<void>,
): Promise<Gathered> {
  const { files, unread } = await listRecordFiles(library)
  const held: Entries = new Map()
  const fresh: Gathered['fresh'] = new Map()
  let isGivenUp = false

  const gather = async (file: RecordStat) => {
    const before = known.entries.get(file.path)
    const sound = before && known.soundPacks.has(before.pack) ? before : null
    if (sound && isUntouched(sound, file, known.takenAt)) {
      held.set(file.path, sound)
      return
    }
    const bytes = await readRecord(library, file.path, unread)
    if (bytes === null) return
    const sha256 = sha256Of(bytes)
    const now = { ...file, size: bytes.length }
    if (sound?.sha256 === sha256) {
      held.set(file.path, { ...sound, ...now })
    } else {
      fresh.set(file.path, { ...now, sha256 })
      await keep({ path: file.path, sha256, bytes })
    }
  }
  await inBatches(files, async (file) => {
    if (isGivenUp) return
    await gather(file).catch((cause: unknown) => {
      isGivenUp = true
      throw cause
    })
  })

  for (const [path, entry] of known.entries) {
    if (isAmong(path, unread) && !held.has(path) && !fresh.has(path)) held.set(path, entry)
  }
  return { held, fresh, unread: unread.sort() }
}

/** Whether a file is surely as it was when a backup of this time (ISO) read it. */
export function isUntouched(entry: Entry, file: RecordStat, takenAt: string): boolean {
  const settled = Date.parse(takenAt) - UNSURE
  return (
    entry.mtime === file.mtime &&
    entry.ctime === file.ctime &&
    entry.size === file.size &&
    file.mtime < settled &&
    file.ctime < settled
  )
}

/** Whether a path or a folder it lies in is named here. */
export function isAmong(path: string, names: readonly string[]): boolean {
  return names.some((name) => path === name || path.startsWith(`${name}/`))
}

async function readRecord(library: string, path: RecordPath, unread: string[]) {
  try {
    return await readFile(join(library, path))
  } catch (cause) {
    if (!isAbsence(cause)) unread.push(path)
    return null
  }
}
