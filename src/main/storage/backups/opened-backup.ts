import type { RecordPath } from '#core/library/backup-record'
import type { ManifestFile } from './backup-folder'
import { readManifest, type Entry, type Head, type Line } from './manifest-file'

/** A backup's records by path. */
export type Entries = Map<RecordPath, Entry>

/** A backup with its manifest read, and that of its base: itself when it has none. */
export type OpenedBackup = {
  taken: ManifestFile
  head: Head
  entries: Entries
  base: { taken: ManifestFile; head: Head; entries: Entries }
}

/** Opens a backup by its name; null when there is none, or when it or its base is damaged. */
export async function openBackup(
  folder: string,
  manifests: readonly ManifestFile[],
  name: string,
): Promise<OpenedBackup | null> {
  const own = await readFirst(folder, manifests, name)
  if (own === null) return null
  const { taken, head, lines } = own
  if (head.base === null) {
    const entries = withLines(new Map(), lines)
    return { taken, head, entries, base: { taken, head, entries } }
  }
  const base = await readFirst(folder, manifests, head.base)
  if (base === null || base.head.base !== null) return null
  const baseEntries = withLines(new Map(), base.lines)
  return {
    taken,
    head,
    entries: withLines(baseEntries, lines),
    base: { taken: base.taken, head: base.head, entries: baseEntries },
  }
}

/** Opens the newest backup that can be read; null when there is none. */
export async function openNewest(
  folder: string,
  manifests: readonly ManifestFile[],
): Promise<OpenedBackup | null> {
  for (const { name } of manifests) {
    const opened = await openBackup(folder, manifests, name)
    if (opened) return opened
  }
  return null
}

/** The lines that make `entries` out of the records of a base. */
export function linesBeyond(base: Entries, entries: Entries): Line[] {
  const lines: Line[] = []
  for (const [path, entry] of entries) {
    const known = base.get(path)
    if (known !== entry && !isSameEntry(known, entry)) lines.push(entry)
  }
  for (const path of base.keys()) if (!entries.has(path)) lines.push({ path, removed: true })
  return lines
}

function isSameEntry(known: Entry | undefined, entry: Entry) {
  return (
    known?.sha256 === entry.sha256 &&
    known.mtime === entry.mtime &&
    known.ctime === entry.ctime &&
    known.pack === entry.pack &&
    known.at === entry.at
  )
}

function withLines(base: Entries, lines: readonly Line[]): Entries {
  const entries: Entries = new Map(base)
  for (const line of lines) {
    if ('removed' in line) entries.delete(line.path)
    else entries.set(line.path, line)
  }
  return entries
}

// A crash while packs were written anew can leave two manifests of one backup; either is true.
async function readFirst(folder: string, manifests: readonly ManifestFile[], name: string) {
  for (const taken of manifests.filter((each) => each.name === name)) {
    const read = await readManifest(folder, taken)
    if (read) return { taken, ...read }
  }
  return null
}
