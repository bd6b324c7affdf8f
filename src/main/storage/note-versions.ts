import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Id } from '#core/library/id'
import { makeFolder, replaceDurably } from './durable-file'
import { readNoteFile, writeNoteFile } from './note-file'
import type { LibraryPaths } from './library-paths'

/** Milliseconds that earlier texts of notes are kept. */
const KEPT = 90 * 24 * 3_600_000

/** A text that a note had until `at`. */
export const NoteVersion = z.object({
  at: z.iso.datetime(),
  title: z.string(),
  body: z.string(),
})
export type NoteVersion = z.infer<typeof NoteVersion>

/** Keeps what a note said until this moment, durable when it resolves. */
export async function keepNoteVersion(
  paths: LibraryPaths,
  id: Id,
  version: NoteVersion,
): Promise<void> {
  const folder = paths.noteVersions(id)
  await makeFolder(folder)
  await replaceDurably(join(folder, fileOf(version.at)), writeNoteFile(version))
}

/** The moments until which a note had another text, the last first. */
export async function noteVersionTimes(paths: LibraryPaths, id: Id): Promise<string[]> {
  const names = await readdir(paths.noteVersions(id)).catch(() => [])
  return names
    .flatMap((name) => timeOf(name) ?? [])
    .sort()
    .reverse()
}

/** What a note said until a moment; null where that is not kept, or cannot be read. */
export async function readNoteVersion(
  paths: LibraryPaths,
  id: Id,
  at: string,
): Promise<NoteVersion | null> {
  const path = join(paths.noteVersions(id), fileOf(at))
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return NoteVersion.parse(readNoteFile(text))
  } catch {
    return null
  }
}

/** Forgets all that notes once said. */
export async function dropNoteVersions(paths: LibraryPaths, ids: readonly Id[]): Promise<void> {
  for (const id of ids) await rm(paths.noteVersions(id), { recursive: true, force: true })
}

/** Forgets what notes said longer ago than it is kept. */
export async function sweepNoteVersions(paths: LibraryPaths, now: number): Promise<void> {
  for (const name of await readdir(paths.noteHistory).catch(() => [])) {
    const id = Id.safeParse(name).data
    if (id === undefined) continue
    for (const at of await noteVersionTimes(paths, id)) {
      if (now - Date.parse(at) > KEPT) await rm(join(paths.noteVersions(id), fileOf(at)))
    }
  }
}

// Colons cannot be in names everywhere.
function fileOf(at: string) {
  return `${at.replace(/:/g, '-')}.md`
}

function timeOf(name: string): string | null {
  const [, day, hours, minutes, seconds] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}(?:\.\d{1,3})?Z)\.md$/.exec(name) ?? []
  return day === undefined ? null : `${day}T${hours}:${minutes}:${seconds}`
}
