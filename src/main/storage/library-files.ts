import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CapturedPage } from '#core/clip/captured-page'
import { newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import { pictureFile } from '#core/clip/picture-address'
import type { Asset, Version } from '#core/clip/version'
import type { Id } from '#core/library/id'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { bringPicture, bringVersion } from './bring-version'
import type { DiskGuard } from './disk-guard'
import type { LibraryParts } from './library-parts'
import { readCaptured, type Captured } from './read-captured'
import { sha256Of } from './sha256-of'
import { keepAsset, readArticle, readOriginal, writeVersion } from './version-files'
import { writeCorrected, type CorrectedArticle } from './write-corrected'

/** The files of a library that records only name: captured pages, their articles and pictures. */
export class LibraryFiles {
  readonly #parts: LibraryParts
  readonly #guard: DiskGuard

  constructor(parts: LibraryParts, guard: DiskGuard) {
    this.#parts = parts
    this.#guard = guard
  }

  /** Writes the files of a capture; the clip or version that names them is added by a change afterwards. */
  async writeVersion(clip: Id, page: CapturedPage): Promise<Version> {
    this.#guard.wantWritable()
    const { captured, tools } = this.#parts
    captured.add(clip)
    return this.#guard.inWords(
      writeVersion(this.#parts.paths, clip, tools.newId(), page, tools.now()),
    )
  }

  /** Puts the files of a version that another library captured into this one; its clip is added by a change afterwards. */
  async bringVersion(clip: Id, version: Id, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    this.#guard.wantWritable()
    this.#parts.captured.add(clip)
    await this.#guard.inWords(bringVersion(this.#parts.paths, clip, version, files))
  }

  /** Puts a picture from another library into this one. Gives whether its bytes are those its name tells of. */
  async bringPicture(file: string, bytes: Uint8Array): Promise<boolean> {
    this.#guard.wantWritable()
    return this.#guard.inWords(bringPicture(this.#parts.paths, file, bytes))
  }

  /** Writes the files of a corrected article beside its capture, as a version that a change adds afterwards. */
  async writeCorrected(clip: Id, capture: Version, article: CorrectedArticle): Promise<Version> {
    this.#guard.wantWritable()
    return this.#guard.inWords(writeCorrected(this.#parts.paths, clip, capture, article))
  }

  /** Keeps a picture of a note among those of the library, and gives by what it is known. Durable when it resolves. */
  async keepPicture(
    extension: string,
    bytes: Uint8Array,
  ): Promise<Pick<Asset, 'sha256' | 'extension'>> {
    this.#guard.wantWritable()
    const picture = { sha256: sha256Of(bytes), extension }
    await this.#guard.inWords(
      keepAsset(join(this.#parts.paths.folder, pictureFile(picture)), bytes),
    )
    return picture
  }

  /** The article of a clip, in the version that is shown or the one asked for. */
  async article(
    clip: Clip,
    version = newestVersion(clip).id,
  ): Promise<{ articleHtml: string; articleText: string }> {
    try {
      return await readArticle(this.#parts.paths, clip.id, version)
    } catch (cause) {
      throw new NotebookError('library-unreadable', sentence('articleUnread', clip.title), {
        cause,
      })
    }
  }

  /** The page as captured, byte for byte. */
  original(clip: Clip): Promise<Uint8Array> {
    return readOriginal(this.#parts.paths, clip.id, newestCapture(clip))
  }

  /** The bytes of a picture a version shows. */
  picture(asset: Asset): Promise<Uint8Array> {
    return this.#guard.inWords(readFile(join(this.#parts.paths.folder, pictureFile(asset))))
  }

  /** What a clip's page said of itself when the shown version was captured. */
  captured(clip: Clip): Promise<Captured | null> {
    return readCaptured(this.#parts.paths, clip.id, newestCapture(clip).id)
  }
}
