import { deletes } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { StampedChange } from '#core/library/stamped-change'
import type { Note } from '#core/note/note'
import type { LibraryPaths } from './library-paths'
import type { RecordName } from '#core/library/records'
import { findState, isSameState, type FileState } from './durable-file'
import { DamagedRecord, RecordFile } from './record-file'
import type { RecordKind } from './record-kind'
import { NewerRecord } from './upgrade-record'

/**
 * So many records stay in memory after they were used. Few: what stays moves to where garbage is collected late, and
 * going through a large library would fill that.
 */
const KEPT = 50
/** With so many names of records that may be gone, they are swept. */
const SWEEP = 2_000

export type KeeperTools = {
  /** Given each note that keeps a text which a later one took the place of. */
  other: (note: Note) => void
  /** What a record's file was when it was last read or written here; null when that is not known. */
  fileOf: (name: RecordName) => FileState | null
}

/** What a change does to one of the records it touches. */
export type OwnChange = (name: RecordName) => StampedChange

/**
 * The records of one kind that are in use. Whoever asks for a record while another holds it gets the
 * same file, so no edit is lost. A change to a record that is not in memory waits until it is read; one
 * that is changed stays in memory until it is on disk.
 */
export class RecordKeeper<T> {
  readonly #files = new Map<Id, WeakRef<RecordFile<T>>>()
  readonly #loading = new Map<Id, Promise<RecordFile<T>>>()
  readonly #waiting = new Map<Id, OwnChange[]>()
  readonly #unsaved = new Map<Id, RecordFile<T>>()
  /** Records that a change took away, whose files are to follow. */
  readonly #deleted = new Set<Id>()
  readonly #recent: RecordFile<T>[] = []
  #sweepAt = SWEEP

  constructor(
    readonly kind: RecordKind<T>,
    private readonly paths: LibraryPaths,
    private readonly tools: KeeperTools,
  ) {}

  /** The record's file, read, with every change in it. Throws `DamagedRecord` and `NewerRecord`. */
  async file(id: Id): Promise<RecordFile<T>> {
    const known = this.inMemory(id)
    if (known) return known
    const loading = this.#loading.get(id) ?? this.#load(id)
    this.#loading.set(id, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(id)
    }
  }

  /** The record's file if it is in memory. */
  inMemory(id: Id): RecordFile<T> | undefined {
    const file = this.#unsaved.get(id) ?? this.#files.get(id)?.deref()
    if (file) this.#makeWaiting(id, file)
    return file
  }

  /** Makes a change that is durable already. */
  change(id: Id, change: StampedChange): void {
    const file = this.inMemory(id)
    if (file) this.#follow(id, file, change)
    else this.changeLater(id, () => change)
  }

  /** Makes a change that is durable already, but only when somebody asks for the record: of thousands few are. */
  changeLater(id: Id, change: OwnChange): void {
    const waiting = this.#waiting.get(id)
    if (waiting) waiting.push(change)
    else this.#waiting.set(id, [change])
  }

  /** Takes another state of a record for its own, to be written. */
  replace(id: Id, file: RecordFile<T>, record: T): void {
    file.record = record
    this.#unsaved.set(id, file)
  }

  /** Whether there is anything of this record that is not on disk. */
  isUnsaved(id: Id): boolean {
    return this.#unsaved.has(id) || this.#waiting.has(id)
  }

  /** How many records are in memory that are not on disk. */
  get unsaved(): number {
    return this.#unsaved.size
  }

  /** Whether a change deleted the record. One that is not there for another reason was taken away by hand, or never was. */
  isDeleted(id: Id): boolean {
    return this.#deleted.has(id)
  }

  /** What is in memory is on disk, unless it was changed again meanwhile. */
  saved(id: Id): void {
    const file = this.#unsaved.get(id)
    if (file && file.record === file.saved) this.#unsaved.delete(id)
  }

  /** Lets go of a record, so that it is read again from its file. */
  forget(id: Id): void {
    this.#files.delete(id)
    this.#unsaved.delete(id)
    this.#deleted.delete(id)
  }

  async #load(id: Id) {
    const name: RecordName = { kind: this.kind.kind, id }
    const path = this.paths.record(name)
    const file = new RecordFile(path, this.kind.format)
    const known = this.tools.fileOf(name)
    await file.load().catch((cause: unknown) => {
      // What no hand has touched since it was known here was written by no newer program.
      const isOurs = cause instanceof NewerRecord && isSameState(findState(path), known)
      throw isOurs ? new DamagedRecord(path, cause) : cause
    })
    // An edit by another hand changes the time of the file. What changed without one, the disk has spoiled.
    if (!file.isWhole && known !== null && file.state?.modifiedAt === known.modifiedAt) {
      throw new DamagedRecord(path, 'It changed without having been written.')
    }
    this.#makeWaiting(id, file)
    if (this.#files.size >= this.#sweepAt) this.#sweep()
    this.#files.set(id, new WeakRef(file))
    this.#recent.push(file)
    if (this.#recent.length > KEPT) this.#recent.shift()
    return file
  }

  // Going through all records leaves a name behind for each.
  #sweep() {
    for (const [id, ref] of this.#files) if (!ref.deref()) this.#files.delete(id)
    this.#sweepAt = Math.max(SWEEP, 2 * this.#files.size)
  }

  #makeWaiting(id: Id, file: RecordFile<T>) {
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    this.#waiting.delete(id)
    for (const change of waiting) this.#follow(id, file, change({ kind: this.kind.kind, id }))
  }

  #follow(id: Id, file: RecordFile<T>, change: StampedChange) {
    const { record, others } = this.kind.follow(id, file.record, change)
    file.record = record
    others.forEach(this.tools.other)
    if (record !== null) this.#deleted.delete(id)
    else if (deletes(change.change)) this.#deleted.add(id)
    this.#unsaved.set(id, file)
  }
}
