import type { Clip } from '#core/clip/clip'
import { newestEdit } from '#core/library/edits'
import type { RecordName, Records } from '#core/library/records'
import type { Stamp } from '#core/library/stamp'
import type { StampedChange } from '#core/library/stamped-change'
import type { Note } from '#core/note/note'
import { inBatches } from './in-batches'
import type { LibraryPaths } from './library-paths'
import type { RecordFile } from './record-file'
import { RecordKeeper, type KeeperTools, type OwnChange } from './record-keeper'
import { CLIPS, NOTES } from './record-kind'

export type AnyRecordFile = RecordFile<Clip> | RecordFile<Note>

/** All records of a library, each a file of its own. */
export class RecordSet {
  readonly clips: RecordKeeper<Clip>
  readonly notes: RecordKeeper<Note>

  constructor(paths: LibraryPaths, tools: KeeperTools) {
    this.clips = new RecordKeeper(CLIPS, paths, tools)
    this.notes = new RecordKeeper(NOTES, paths, tools)
  }

  /** Does something with the keeper of a record, whichever kind it is. */
  with<R>({ kind }: RecordName, work: <T extends Clip | Note>(keeper: RecordKeeper<T>) => R): R {
    return kind === 'clip' ? work(this.clips) : work(this.notes)
  }

  /** Reads these records. As long as the files are held, they are in memory. */
  async hold(names: readonly RecordName[]): Promise<AnyRecordFile[]> {
    const files: AnyRecordFile[] = []
    await inBatches(names, async ({ kind, id }) => {
      files.push(kind === 'clip' ? await this.clips.file(id) : await this.notes.file(id))
    })
    return files
  }

  /** Makes a change to one record that is durable already. */
  change(name: RecordName, change: StampedChange): void {
    this.with(name, (keeper) => keeper.change(name.id, change))
  }

  /** Makes a change to many records that is durable already, to each when it is asked for. */
  changeLater(names: readonly RecordName[], change: OwnChange): void {
    for (const { kind, id } of names) {
      if (kind === 'clip') this.clips.changeLater(id, change)
      else this.notes.changeLater(id, change)
    }
  }

  /** How many records are in memory that are still to be written. */
  get unsaved(): number {
    return this.clips.unsaved + this.notes.unsaved
  }

  /** Those of the records that are in memory. */
  inMemory(names: readonly RecordName[]): Records {
    const clips = new Map<string, Clip>()
    const notes = new Map<string, Note>()
    for (const { kind, id } of names) {
      if (kind === 'clip') put(clips, id, this.clips.inMemory(id)?.record)
      else put(notes, id, this.notes.inMemory(id)?.record)
    }
    return { clips, notes }
  }
}

/** The newest stamp in any of these records. */
export function newestIn({ clips, notes }: Records): Stamp | null {
  const stamps = [...clips.values(), ...notes.values()].flatMap(
    ({ edits }) => newestEdit(edits) ?? [],
  )
  return stamps.sort().at(-1) ?? null
}

function put<T>(into: Map<string, T>, id: string, record: T | null | undefined) {
  if (record) into.set(id, record)
}
