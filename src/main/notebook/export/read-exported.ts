import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { newestVersion } from '#core/clip/clip'
import type { ExportedClip } from '#core/export/exported-clip'
import { plainPicture } from '#core/export/plain-picture'
import {
  bothRemoved,
  NOTHING_REMOVED,
  sharedClip,
  sharedNote,
  type Removed,
} from '#core/export/share-safely'
import type { LeftBehind } from '#core/export/said-exported'
import type { Id } from '#core/library/id'
import { sentenceOf } from '#core/problem'
import type { Note } from '#core/note/note'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

/** Reads what is taken out, leaves out of it what is not to be shared, and remembers what could not be read. */
export class ExportReader {
  removed: Removed = NOTHING_REMOVED
  readonly leftBehind: LeftBehind[] = []

  constructor(
    private readonly notebook: Notebook,
    private readonly toShare: boolean,
  ) {}

  /** A clip with its highlights where they stand now; null when it cannot be read, which is remembered. */
  async clip(id: Id): Promise<ExportedClip | null> {
    try {
      const clip = await this.notebook.clipToRead(id)
      const article = await this.notebook.tools.store.files.article(clip, newestVersion(clip).id)
      const exported = { clip, ...article }
      if (!this.toShare) return exported
      const shared = sharedClip(exported)
      this.removed = bothRemoved(this.removed, shared.removed)
      return shared.exported
    } catch (cause) {
      this.leave(this.notebook.tools.store.catalogue.clip(id)?.title ?? id, cause)
      return null
    }
  }

  /** A note; null when it cannot be read, which is remembered. */
  async note(id: Id): Promise<Note | null> {
    try {
      const note = await this.notebook.note(id)
      if (!this.toShare) return note
      const shared = sharedNote(note)
      this.removed = bothRemoved(this.removed, shared.removed)
      return shared.note
    } catch (cause) {
      this.leave(this.notebook.tools.store.catalogue.note(id)?.title ?? id, cause)
      return null
    }
  }

  /** The bytes of a picture, by its file in the library; null when it cannot be read, which is remembered. */
  async picture(file: string): Promise<Uint8Array | null> {
    try {
      const bytes = await readFile(join(this.notebook.tools.store.paths.folder, file))
      if (!this.toShare) return bytes
      const plain = plainPicture(bytes)
      if (plain.length !== bytes.length) {
        const listed = [{ of: basename(file), words: 'where, when and with what it was made' }]
        this.removed = bothRemoved(this.removed, { ...NOTHING_REMOVED, pictures: 1, listed })
      }
      return plain
    } catch {
      this.leftBehind.push({ title: file, reason: sentence('pictureGone') })
      return null
    }
  }

  /** Remembers that something could not be taken out. */
  leave(title: string, cause: unknown) {
    this.leftBehind.push({ title, reason: sentenceOf(cause) })
  }
}
