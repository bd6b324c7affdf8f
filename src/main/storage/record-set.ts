import { Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import type { RecordName, Records } from '#core/library/records'
import type { Note } from '#core/note/note'
import { makeFolder } from './durable-file'
import { inBatches } from './in-batches'
import { jsonFormat } from './json-format'
import type { LibraryPaths } from './library-paths'
import { noteFormat } from './note-format'
import { RecordCache } from './record-cache'
import type { RecordFile } from './record-file'

/** The files of the records a change touches. */
export type RecordFiles = { clips: Map<Id, RecordFile<Clip>>; notes: Map<Id, RecordFile<Note>> }

/** All records of a library, each a file of its own. */
export class RecordSet {
  readonly #clips: RecordCache<Clip>
  readonly #notes: RecordCache<Note>

  constructor(private readonly paths: LibraryPaths) {
    this.#clips = new RecordCache((id) => paths.record({ kind: 'clip', id }), jsonFormat(Clip))
    this.#notes = new RecordCache((id) => paths.record({ kind: 'note', id }), noteFormat)
  }

  async clip(id: Id): Promise<Clip | null> {
    return (await this.#clips.file(id)).record
  }

  async note(id: Id): Promise<Note | null> {
    return (await this.#notes.file(id)).record
  }

  async files(names: readonly RecordName[]): Promise<RecordFiles> {
    const files: RecordFiles = { clips: new Map(), notes: new Map() }
    await inBatches(names, async ({ kind, id }) => {
      if (kind === 'clip') files.clips.set(id, await this.#clips.file(id))
      else files.notes.set(id, await this.#notes.file(id))
    })
    return files
  }

  /** Resolves when what these files hold in memory is on disk. */
  async save(files: RecordFiles): Promise<void> {
    await inBatches([...files.clips], async ([id, file]) => {
      await makeFolder(this.paths.clipFolder(id))
      await file.save()
    })
    await inBatches([...files.notes], ([, file]) => file.save())
  }

  async settled(): Promise<void> {
    await Promise.all([this.#clips.settled(), this.#notes.settled()])
  }
}

/** What the files hold in memory now. */
export function recordsIn(files: RecordFiles): Records {
  return { clips: held(files.clips), notes: held(files.notes) }
}

/** Puts the records into their files' memory, and gives only the files whose record is another one now. */
export function setRecords(files: RecordFiles, { clips, notes }: Records): RecordFiles {
  return { clips: put(files.clips, clips), notes: put(files.notes, notes) }
}

/** After a failed save: what could not be written is not true, unless another change was built on it and is on its way. */
export function takeBack(files: RecordFiles, { clips, notes }: Records): void {
  for (const [id, file] of files.clips) file.takeBack(clips.get(id) ?? null)
  for (const [id, file] of files.notes) file.takeBack(notes.get(id) ?? null)
}

function held<T>(files: Map<Id, RecordFile<T>>): Map<Id, T> {
  return new Map([...files].flatMap(([id, { record }]) => (record === null ? [] : [[id, record]])))
}

function put<T>(files: Map<Id, RecordFile<T>>, records: ReadonlyMap<Id, T>) {
  const changed = [...files].filter(([id, file]) => file.record !== (records.get(id) ?? null))
  for (const [id, file] of changed) file.record = records.get(id) ?? null
  return new Map(changed)
}
