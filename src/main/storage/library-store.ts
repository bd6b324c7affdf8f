import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CapturedPage } from '#core/clip/captured-page'
import { newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import { pictureFile } from '#core/clip/picture-address'
import type { Asset, Version } from '#core/clip/version'
import type { Backup, BackupReason } from '#core/library/backup'
import type { Change } from '#core/library/change'
import type { Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { Note } from '#core/note/note'
import { NotebookError } from '#core/problem'
import type { Backups } from './backups/backups'
import { bringPicture, bringVersion } from './bring-version'
import type { Catalogue } from './catalogue/catalogue'
import { explainDiskProblem } from './explain-disk-problem'
import { FolderChecks } from './folder-checks'
import { readOrHeal } from './heal-record'
import type { LibraryPaths } from './library-paths'
import type { StoreTools } from './library-parts'
import { makeChange } from './make-change'
import {
  dropNoteVersions,
  keepNoteVersion,
  noteVersionTimes,
  readNoteVersion,
  sweepNoteVersions,
  type NoteVersion,
} from './note-versions'
import { openLibrary, type OpenedLibrary } from './open-library'
import { sweepLeftovers } from './sweep-leftovers'
import { sweepPictures } from './sweep-pictures'
import { watchFolder, type Touched } from './watch-folder'
import { readCaptured, type Captured } from './read-captured'
import { writeCorrected, type CorrectedArticle } from './write-corrected'
import { sha256Of } from './sha256-of'
import { keepAsset, readArticle, readOriginal, writeVersion } from './version-files'

/** A library folder, open for reading and writing by this process alone. */
export class LibraryStore {
  readonly #checks: FolderChecks

  private constructor(private readonly opened: OpenedLibrary) {
    this.#checks = new FolderChecks(opened.parts, opened.checkedAt)
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
    return this.#inWords(readOrHeal(parts, parts.records.clips, id).then(({ record }) => record))
  }

  note(id: Id): Promise<Note | null> {
    const { parts } = this.opened
    return this.#inWords(readOrHeal(parts, parts.records.notes, id).then(({ record }) => record))
  }

  /**
   * The one door for changes. Resolves when the change is durable, with the one that takes it back. `knew` says
   * what an editor knew of a record's texts: of one that was written since, both are kept.
   */
  async apply(
    change: Change,
    knew?: Readonly<Record<Id, Edits>>,
  ): Promise<{ inverse: Change | null }> {
    if (this.isReadOnly) throw this.#unwritable()
    return makeChange(this.opened.parts, change, knew)
  }

  /** Writes the files of a capture; the clip or version that names them is added by a change afterwards. */
  async writeVersion(clip: Id, page: CapturedPage): Promise<Version> {
    if (this.isReadOnly) throw this.#unwritable()
    const { captured, tools } = this.opened.parts
    captured.add(clip)
    return this.#inWords(writeVersion(this.paths, clip, tools.newId(), page, tools.now()))
  }

  /** Puts the files of a version that another library captured into this one; its clip is added by a change afterwards. */
  async bringVersion(clip: Id, version: Id, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    if (this.isReadOnly) throw this.#unwritable()
    this.opened.parts.captured.add(clip)
    await this.#inWords(bringVersion(this.paths, clip, version, files))
  }

  /** Puts a picture from another library into this one. Gives whether its bytes are those its name tells of. */
  async bringPicture(file: string, bytes: Uint8Array): Promise<boolean> {
    if (this.isReadOnly) throw this.#unwritable()
    return this.#inWords(bringPicture(this.paths, file, bytes))
  }

  /** Writes the files of a corrected article beside its capture, as a version that a change adds afterwards. */
  async writeCorrected(clip: Id, capture: Version, article: CorrectedArticle): Promise<Version> {
    if (this.isReadOnly) throw this.#unwritable()
    return this.#inWords(writeCorrected(this.paths, clip, capture, article))
  }

  /** Keeps a picture of a note among those of the library, and gives by what it is known. Durable when it resolves. */
  async keepPicture(
    extension: string,
    bytes: Uint8Array,
  ): Promise<Pick<Asset, 'sha256' | 'extension'>> {
    if (this.isReadOnly) throw this.#unwritable()
    const picture = { sha256: sha256Of(bytes), extension }
    await this.#inWords(keepAsset(join(this.paths.folder, pictureFile(picture)), bytes))
    return picture
  }

  /** The article of a clip, in the version that is shown or the one asked for. */
  async article(
    clip: Clip,
    version = newestVersion(clip).id,
  ): Promise<{ articleHtml: string; articleText: string }> {
    try {
      return await readArticle(this.paths, clip.id, version)
    } catch (cause) {
      const message = `The article of “${clip.title}” could not be read from the library folder. Put its files back from a backup, or clip the page again.`
      throw new NotebookError('library-unreadable', message, { cause })
    }
  }

  /** The page as captured, byte for byte. */
  original(clip: Clip): Promise<Uint8Array> {
    return readOriginal(this.paths, clip.id, newestCapture(clip))
  }

  /** The bytes of a picture a version shows. */
  picture(asset: Asset): Promise<Uint8Array> {
    return this.#inWords(readFile(join(this.paths.folder, pictureFile(asset))))
  }

  /** What a clip's page said of itself when the shown version was captured. */
  captured(clip: Clip): Promise<Captured | null> {
    return readCaptured(this.paths, clip.id, newestCapture(clip).id)
  }

  /** Keeps what a note said until a moment, durable when it resolves. */
  async keepNoteVersion(id: Id, version: NoteVersion): Promise<void> {
    if (this.isReadOnly) throw this.#unwritable()
    await this.#inWords(keepNoteVersion(this.paths, id, version))
  }

  /** The moments until which a note had another text, the last first. */
  noteVersionTimes(id: Id): Promise<string[]> {
    return noteVersionTimes(this.paths, id)
  }

  /** What a note said until a moment; null where that is not kept. */
  noteVersion(id: Id, at: string): Promise<NoteVersion | null> {
    return readNoteVersion(this.paths, id, at)
  }

  /** Forgets all that deleted notes once said. */
  async dropNoteVersions(ids: readonly Id[]): Promise<void> {
    await this.#inWords(dropNoteVersions(this.paths, ids))
  }

  /** Forgets what notes said longer ago than it is kept. */
  async sweepNoteVersions(): Promise<void> {
    await this.#inWords(sweepNoteVersions(this.paths, Date.parse(this.opened.parts.tools.now())))
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
    await this.#inWords(sweepPictures(paths, Date.parse(tools.now())))
  }

  /** Removes what interrupted writes left, once it is a day old. */
  async sweepLeftovers(): Promise<void> {
    const { paths, tools } = this.opened.parts
    await this.#inWords(sweepLeftovers(paths, Date.parse(tools.now())))
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

  async #inWords<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (cause) {
      throw explainDiskProblem(cause, this.paths.folder)
    }
  }

  #unwritable() {
    const message = `The library folder ${this.paths.folder} cannot be written, so nothing can be changed. Allow writing to it and start Commonplace again.`
    return new NotebookError('library-unwritable', message)
  }
}
