import type { Clip } from '#core/clip/clip'
import type { Backup, BackupReason } from '#core/library/backup'
import type { Change } from '#core/library/change'
import type { Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { Note } from '#core/note/note'
import { sentence } from '#core/messages/sentence'
import type { Backups } from './backups/backups'
import type { Catalogue } from './catalogue/catalogue'
import { DiskGuard } from './disk-guard'
import { explainDiskProblem } from './explain-disk-problem'
import { FolderChecks } from './folder-checks'
import { readOrHeal } from './heal-record'
import type { LibraryPaths } from './library-paths'
import type { StoreTools } from './library-parts'
import { makeChange } from './make-change'
import { LibraryFiles } from './library-files'
import { NoteVersions } from './note-versions'
import { openLibrary, type OpenedLibrary } from './open-library'
import { setUnsavedAside } from './set-unsaved-aside'
import { sweepLeftovers } from './sweep-leftovers'
import { sweepPictures } from './sweep-pictures'
import { watchFolder, type Touched } from './watch-folder'

/** A library folder, open for reading and writing by this process alone. */
export class LibraryStore {
  /** What pages, pictures and corrected articles hold, beside the records. */
  readonly files: LibraryFiles
  /** What notes said before. */
  readonly noteVersions: NoteVersions
  readonly #checks: FolderChecks
  readonly #guard: DiskGuard

  private constructor(private readonly opened: OpenedLibrary) {
    const { parts, checkedAt } = opened
    this.#checks = new FolderChecks(parts, checkedAt)
    this.#guard = new DiskGuard(parts.paths.folder, parts.isReadOnly)
    this.files = new LibraryFiles(parts, this.#guard)
    this.noteVersions = new NoteVersions(parts, this.#guard)
  }

  /**
   * Opens a library, or makes one in an empty or missing folder, and finishes what a crash interrupted. The lists
   * are as they were when the library was last closed; `checked` tells when they are as the folder is.
   */
  static async open(folder: string, tools: StoreTools): Promise<LibraryStore> {
    try {
      return new LibraryStore(await openLibrary(folder, tools))
    } catch (cause) {
      throw explainDiskProblem(cause, folder)
    }
  }

  /** Resolves when the whole folder has been compared with what the lists show. */
  get checked(): Promise<void> {
    return this.#checks.first
  }

  get paths(): LibraryPaths {
    return this.opened.parts.paths
  }

  get id(): Id {
    return this.opened.card.id
  }

  get catalogue(): Catalogue {
    return this.opened.parts.catalogue
  }

  /** Whether the lists show the library: from the start where they were kept, else once the folder was looked through. */
  get isRead(): boolean {
    return this.#checks.isRead
  }

  /** Whether nothing can be changed, because the folder cannot be written. */
  get isReadOnly(): boolean {
    return this.opened.parts.isReadOnly
  }

  /** Whether there is anything of a record that its file does not hold yet. */
  isUnsaved({ kind, id }: RecordName): boolean {
    const { clips, notes } = this.opened.parts.records
    return (kind === 'clip' ? clips : notes).isUnsaved(id)
  }

  clip(id: Id): Promise<Clip | null> {
    const { parts } = this.opened
    return this.#guard.inWords(
      readOrHeal(parts, parts.records.clips, id).then(({ record }) => record),
    )
  }

  note(id: Id): Promise<Note | null> {
    const { parts } = this.opened
    return this.#guard.inWords(
      readOrHeal(parts, parts.records.notes, id).then(({ record }) => record),
    )
  }

  /**
   * The one door for changes. Resolves when the change is durable, with the one that takes it back. `knew` says
   * what an editor knew of a record's texts: of one that was written since, both are kept.
   */
  async apply(
    change: Change,
    knew?: Readonly<Record<Id, Edits>>,
  ): Promise<{ inverse: Change | null }> {
    this.#guard.wantWritable()
    return makeChange(this.opened.parts, change, knew)
  }

  /** Looks through the whole folder for what another program changed there. */
  check(): Promise<void> {
    return this.#checks.check()
  }

  /** Looks at some records for what another program changed there. */
  checkSome(names: readonly RecordName[]): Promise<void> {
    return this.#checks.checkSome(names)
  }

  /** The backups of this library; null where none are kept. */
  get backups(): Backups | null {
    return this.opened.parts.backups
  }

  /** Tells when something in the folder was touched, by this program or another; `also` watches one more clip. */
  watch(touched: (touched: Touched) => void): { also: (clip: Id) => void; stop: () => void } {
    return watchFolder(this.paths, this.catalogue.clipIds.reverse(), touched)
  }

  /** Takes a backup of the library as it is known here. Throws in words. */
  async takeBackup(reason: BackupReason): Promise<Backup | null> {
    await this.flush()
    return (await this.backups?.take(reason)) ?? null
  }

  /** Removes pictures that no record names any more. */
  async sweepPictures(): Promise<void> {
    await this.flush()
    const { paths, tools } = this.opened.parts
    await this.#guard.inWords(sweepPictures(paths, Date.parse(tools.now())))
  }

  /** Removes what interrupted writes left, and sets captured files aside that never became a clip, once they are a day old. */
  async sweepLeftovers(): Promise<void> {
    const { paths, tools, catalogue } = this.opened.parts
    const now = Date.parse(tools.now())
    await this.#guard.inWords(sweepLeftovers(paths, now))
    const isKnown = (id: Id) => catalogue.has({ kind: 'clip', id })
    const aside = await this.#guard.inWords(setUnsavedAside(paths, isKnown, now))
    if (aside > 0) tools.report(sentence('pagesSetAside', aside))
  }

  /** Resolves when every record is on disk as it is known here, or cannot be written. */
  async flush(): Promise<void> {
    await this.opened.parts.writer.flush()
  }

  /** Keeps the lists for the next opening. */
  async keepCatalogue(): Promise<void> {
    const { lists, parts } = this.opened
    await lists.keep(parts, this.#checks.lastBegan)
  }

  /** Brings everything to disk and lets go of the library. What cannot be written now is in the journal, and never keeps it open. */
  async close(): Promise<void> {
    const { parts, lock } = this.opened
    await this.#checks.close()
    await parts.writer.stop()
    await this.keepCatalogue()
    parts.catalogue.close()
    await parts.journal.close()
    // A lock that cannot be removed is taken for one left behind as soon as this process is over.
    await lock.release().catch(() => undefined)
  }
}
