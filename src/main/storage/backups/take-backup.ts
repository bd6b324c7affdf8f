import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backupName, timeStamp, type BackupName, type BackupReason } from '#core/library/backup'
import { recordPlace } from '#core/library/backup-record'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { listBackupFolder, soundFiles, type ManifestFile } from './backup-folder'
import { gatherRecords, type Gathered } from './gather-records'
import { packsNeeded, writeManifest } from './manifest-file'
import { linesBeyond, openNewest, type Entries, type OpenedBackup } from './opened-backup'
import { PackWriter, type Pack } from './pack-writer'

/** What became of taking a backup. `isFull` says that it stands on no other. */
export type Taken = { name: BackupName; isNew: boolean; isFull: boolean }

const DAY = 86_400_000
/** A backup that differs from its base in more than this part of its records tells all of them. */
const WORTH_A_BASE = 1 / 10

/** Takes a backup of every record, writing only what changed. An hourly one with nothing to tell is not written. */
export async function takeBackup(
  folder: string,
  library: string,
  reason: BackupReason,
  now: string,
): Promise<Taken> {
  const files = await listBackupFolder(folder)
  for (const leftover of files.leftovers) await rm(join(folder, leftover), { force: true })

  const before = await openNewest(folder, files.manifests)
  const entriesBefore: Entries = before?.entries ?? new Map()
  const packsBefore = Array.from(entriesBefore.values(), ({ pack }) => pack)
  const known = {
    entries: entriesBefore,
    takenAt: before?.taken.takenAt ?? now,
    soundPacks: await soundFiles(folder, packsBefore),
  }
  const takenAt = freeMoment(files.manifests, now)
  const writer = new PackWriter(folder, timeStamp(takenAt))
  try {
    const gathered = await gatherRecords(library, known, (record) => writer.add(record))
    if (gathered.held.size + gathered.fresh.size === 0) throw noLibrary(library)
    if (reason === 'hourly' && before && isNothingNew(gathered, before)) {
      return { name: before.taken.name, isNew: false, isFull: false }
    }
    const pack = await writer.finish()
    const all = placed(gathered, pack)
    const name = backupName(takenAt, reason)
    const { base, lines } = linesFor(all, before, takenAt)
    const packs = packsNeeded(lines, packSizes(before, pack))
    const head = { ...countsOf(all), unread: gathered.unread, packs, base }
    await writeManifest(folder, name, head, lines)
    return { name, isNew: true, isFull: base === null }
  } catch (cause) {
    await writer.abandon()
    throw cause
  }
}

function noLibrary(library: string) {
  return new NotebookError('library-unreadable', sentence('noRecordsToBackUp', library))
}

// Two backups may be asked for within a millisecond, or by a clock that stands.
function freeMoment(manifests: readonly ManifestFile[], now: string): string {
  const used = new Set(manifests.map(({ takenAt }) => takenAt))
  let time = Date.parse(now)
  while (used.has(new Date(time).toISOString())) time += 1
  return new Date(time).toISOString()
}

function isNothingNew({ held, fresh, unread }: Gathered, before: OpenedBackup) {
  return (
    fresh.size === 0 &&
    linesBeyond(before.entries, held).length === 0 &&
    unread.join() === before.head.unread.join()
  )
}

function placed({ held, fresh }: Gathered, pack: Pack | null): Entries {
  const all: Entries = new Map(held)
  for (const [path, record] of fresh) {
    const part = pack?.parts.get(record.sha256)
    if (pack && part) all.set(path, { ...record, pack: pack.name, ...part })
  }
  return all
}

/** Only the differences from a whole backup of the last day, where they are few; else everything. */
function linesFor(entries: Entries, before: OpenedBackup | null, takenAt: string) {
  if (before) {
    const lines = linesBeyond(before.base.entries, entries)
    const isRecent = Math.abs(Date.parse(takenAt) - Date.parse(before.base.taken.takenAt)) < DAY
    if (isRecent && lines.length <= entries.size * WORTH_A_BASE) {
      return { base: before.base.taken.name, lines }
    }
  }
  return { base: null, lines: [...entries.values()] }
}

function packSizes(before: OpenedBackup | null, pack: Pack | null) {
  const heads = before ? [before.head, before.base.head] : []
  const known = heads.flatMap(({ packs }) => packs.map(({ name, bytes }) => [name, bytes] as const))
  const fresh = pack ? [[pack.name, pack.bytes] as const] : []
  return new Map([...known, ...fresh])
}

function countsOf(entries: Entries) {
  const counts = { library: 0, clip: 0, note: 0 }
  let bytes = 0
  for (const [path, { size }] of entries) {
    counts[recordPlace(path).kind] += 1
    bytes += size
  }
  return { format: 1 as const, clips: counts.clip, notes: counts.note, bytes }
}
