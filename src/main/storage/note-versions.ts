import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Id } from '#core/library/id'
import { makeFolder, replaceDurably } from './durable-file'
import { readNoteFile, writeNoteFile } from './note-file'
import type { DiskGuard } from './disk-guard'
import type { LibraryParts } from './library-parts'

/** Milliseconds that earlier texts of notes are kept. */
const KEPT = 90 * 24 * 3_600_000

/** A text that a note had until `at`. */
export const NoteVersion = z.object({
  at: z.iso.datetime(),
  title: z.string(),
  body: z.string(),
})
export type NoteVersion = z.infer<typeof NoteVersion>

/** The texts that notes had before, each until a moment. */
export class NoteVersions {
  readonly #parts: LibraryParts
  readonly #guard: DiskGuard

  constructor(parts: LibraryParts, guard: DiskGuard) {
    this.#parts = parts
    this.#guard = guard
  }

  /** Keeps what a note said until this moment, durable when it resolves. */
  async keep(id: Id, version: NoteVersion): Promise<void> {
    this.#guard.wantWritable()
    const folder = this.#folder(id)
    await this.#guard.inWords(
      makeFolder(folder).then(() =>
        replaceDurably(join(folder, fileOf(version.at)), writeNoteFile(version)),
      ),
    )
  }

  /** The moments until which a note had another text, the last first. */
  async times(id: Id): Promise<string[]> {
    const names = await readdir(this.#folder(id)).catch(() => [])
    return names
      .flatMap((name) => timeOf(name) ?? [])
      .sort()
      .reverse()
  }

  /** What a note said until a moment; null where that is not kept, or cannot be read. */
  async read(id: Id, at: string): Promise<NoteVersion | null> {
    const path = join(this.#folder(id), fileOf(at))
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return null
    try {
      return NoteVersion.parse(readNoteFile(text))
    } catch {
      return null
    }
  }

  /** Forgets all that notes once said. */
  async drop(ids: readonly Id[]): Promise<void> {
    for (const id of ids)
      await this.#guard.inWords(rm(this.#folder(id), { recursive: true, force: true }))
  }

  /** Forgets what notes said longer ago than it is kept. */
  async sweep(): Promise<void> {
    const { paths, tools } = this.#parts
    const now = Date.parse(tools.now())
    for (const name of await readdir(paths.noteHistory).catch(() => [])) {
      const id = Id.safeParse(name).data
      if (id === undefined) continue
      const old = (await this.times(id)).filter((at) => now - Date.parse(at) > KEPT)
      for (const at of old) await this.#guard.inWords(rm(join(this.#folder(id), fileOf(at))))
    }
  }

  #folder(id: Id) {
    return this.#parts.paths.noteVersions(id)
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
