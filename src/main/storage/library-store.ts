import type { CapturedPage } from '#core/clip/captured-page'
import { newestVersion, type Clip } from '#core/clip/clip'
import type { Version } from '#core/clip/version'
import { applyChange } from '#core/library/apply-change'
import { touchedBy, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { RecordName, Records } from '#core/library/records'
import type { Note } from '#core/note/note'
import { NotebookError } from '#core/problem'
import { Catalogue } from './catalogue'
import { makeFolder } from './durable-file'
import { explainDiskProblem } from './explain-disk-problem'
import { inBatches } from './in-batches'
import { Journal } from './journal'
import { LIBRARY_FORMAT, openLibraryFile, type LibraryCard } from './library-file'
import { libraryPaths, type LibraryPaths } from './library-paths'
import { takeLock } from './lock'
import { DamagedRecord } from './record-file'
import { listRecords } from './record-names'
import { RecordSet, recordsIn, setRecords, takeBack, type RecordFiles } from './record-set'
import { setAside } from './set-aside'
import { readArticle, readOriginal, writeVersion } from './version-files'

export type StoreTools = {
  /** Names this computer in files that each computer has its own of. */
  machine: string
  now: () => string
  newId: () => Id
  /** Told what was found wrong while opening, in words. */
  report: (message: string) => void
}

/** A library folder, open for reading and writing by this process alone. */
export class LibraryStore {
  readonly catalogue = new Catalogue()
  readonly #records: RecordSet
  /** The last line of the journal that each record is in. */
  readonly #lastLine = new Map<Id, number>()

  private constructor(
    readonly paths: LibraryPaths,
    readonly card: LibraryCard,
    private readonly journal: Journal,
    private readonly lock: { release: () => Promise<void> },
    private readonly tools: StoreTools,
  ) {
    this.#records = new RecordSet(paths)
  }

  /** Opens a library, or makes one in an empty or missing folder, and finishes what a crash interrupted. */
  static async open(folder: string, tools: StoreTools): Promise<LibraryStore> {
    const paths = libraryPaths(folder, tools.machine)
    try {
      for (const each of [paths.own, paths.clips, paths.notes, paths.assets]) await makeFolder(each)
      const lock = await takeLock(paths.lock, tools.now())
      try {
        const fresh = () => ({ format: LIBRARY_FORMAT, id: tools.newId(), createdAt: tools.now() })
        const card = await openLibraryFile(paths.libraryFile, fresh)
        const { journal, unfinished } = await Journal.open(paths.journal)
        const store = new LibraryStore(paths, card, journal, lock, tools)
        await store.#readAll()
        for (const change of unfinished) await store.#finish(change)
        await journal.clear()
        return store
      } catch (cause) {
        await lock.release()
        throw cause
      }
    } catch (cause) {
      throw explainDiskProblem(cause, folder)
    }
  }

  clip(id: Id): Promise<Clip | null> {
    return this.#records.clip(id)
  }

  note(id: Id): Promise<Note | null> {
    return this.#records.note(id)
  }

  /** The one door for changes. Resolves with the records before and after when the change is durable. */
  async apply(change: Change): Promise<{ before: Records; after: Records }> {
    const files = await this.#records.files(touchedBy(change)).catch((cause: unknown) => {
      throw explainDiskProblem(cause, this.paths.folder)
    })
    const before = recordsIn(files)
    const after = applyChange(before, change)
    const changed = setRecords(files, after)
    try {
      await this.#makeDurable(change, changed)
    } catch (cause) {
      takeBack(changed, after)
      throw explainDiskProblem(cause, this.paths.folder)
    }
    this.#listAll(changed)
    return { before, after }
  }

  /** Writes the files of a capture; the clip or version that names them is added by a change afterwards. */
  async writeVersion(clip: Id, page: CapturedPage): Promise<Version> {
    try {
      return await writeVersion(this.paths, clip, this.tools.newId(), page, this.tools.now())
    } catch (cause) {
      throw explainDiskProblem(cause, this.paths.folder)
    }
  }

  /** The newest article of a clip. */
  async article(clip: Clip): Promise<{ articleHtml: string; articleText: string }> {
    try {
      return await readArticle(this.paths, clip.id, newestVersion(clip).id)
    } catch (cause) {
      const message = `The article of “${clip.title}” could not be read from the library folder. Put its files back from a backup, or clip the page again.`
      throw new NotebookError('library-unreadable', message, { cause })
    }
  }

  /** The page as captured, byte for byte. */
  original(clip: Clip): Promise<Uint8Array> {
    return readOriginal(this.paths, clip.id, newestVersion(clip))
  }

  async close(): Promise<void> {
    await this.#records.settled()
    await this.journal.close()
    await this.lock.release()
  }

  // One record is durable when it is replaced; several, when their journal line is synced. A record
  // with a spanning change still under way follows it through the journal, so that a replay after
  // a crash ends with the later of the two.
  async #makeDurable(change: Change, files: RecordFiles) {
    const ids = [...files.clips.keys(), ...files.notes.keys()]
    if (ids.length <= 1 && !ids.some((id) => this.#isSpanned(id))) {
      return this.#records.save(files)
    }
    const { number, written } = this.journal.write(change)
    for (const id of ids) this.#lastLine.set(id, number)
    await written
    await this.#records.save(files)
    await this.journal.finish(number)
  }

  #isSpanned(id: Id) {
    return (this.#lastLine.get(id) ?? 0) > this.journal.finishedTo
  }

  // Its line is in the journal already, and stays there until the lines after it are finished too.
  async #finish(change: Change) {
    const files = await this.#records.files(touchedBy(change))
    const changed = setRecords(files, applyChange(recordsIn(files), change))
    await this.#records.save(changed)
    this.#listAll(changed)
  }

  async #readAll() {
    await inBatches(await listRecords(this.paths), async (name) => {
      try {
        await this.#list(name)
      } catch (cause) {
        if (!(cause instanceof DamagedRecord)) throw cause
        this.tools.report(await setAside(this.paths, name.id, cause.path, this.tools.now()))
      }
    })
  }

  #listAll({ clips, notes }: RecordFiles) {
    for (const { record } of clips.values()) if (record) this.catalogue.setClip(record)
    for (const { record } of notes.values()) if (record) this.catalogue.setNote(record)
  }

  async #list({ kind, id }: RecordName) {
    if (kind === 'clip') {
      const clip = await this.clip(id)
      if (clip) this.catalogue.setClip(clip)
    } else {
      const note = await this.note(id)
      if (note) this.catalogue.setNote(note)
    }
  }
}
