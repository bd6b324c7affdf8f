import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { RecordPath } from '#core/library/backup-record'
import { inBatches } from '../in-batches'

/** A record file as the disk describes it. Times in milliseconds since 1970, size in bytes. */
export type RecordStat = { path: RecordPath; mtime: number; ctime: number; size: number }

/** The record files of a library, and the names of files and folders that could not be looked at. */
export type RecordListing = { files: RecordStat[]; unread: string[] }

/** Finds every record file by its place, whatever it holds. */
export async function listRecordFiles(library: string): Promise<RecordListing> {
  const listing: RecordListing = { files: [], unread: [] }
  const names = (folder: string) => namesIn(library, folder, listing.unread)

  const shelves = (await names('clips')).map((shelf) => `clips/${shelf}`)
  const clips: string[] = []
  await inBatches(shelves, async (shelf) => {
    for (const id of await names(shelf)) clips.push(`${shelf}/${id}/clip.json`)
  })
  const notes = (await names('notes')).map((name) => `notes/${name}`)
  await inBatches(['library.json', ...clips, ...notes], async (path) => {
    if (!RecordPath.safeParse(path).success) return
    const file = await statOf(library, path, listing.unread)
    if (file) listing.files.push(file)
  })
  return listing
}

async function namesIn(library: string, folder: string, unread: string[]): Promise<string[]> {
  try {
    return await readdir(join(library, folder))
  } catch (cause) {
    if (!isAbsence(cause)) unread.push(folder)
    return []
  }
}

async function statOf(library: string, path: RecordPath, unread: string[]) {
  try {
    const found = await stat(join(library, path))
    const { mtimeMs, ctimeMs, size } = found
    if (!found.isFile()) return null
    return { path, mtime: Math.floor(mtimeMs), ctime: Math.floor(ctimeMs), size }
  } catch (cause) {
    if (!isAbsence(cause)) unread.push(path)
    return null
  }
}

/** Whether this says that nothing is there, which for a record is ordinary. */
export function isAbsence(cause: unknown): boolean {
  const { code } = cause as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
