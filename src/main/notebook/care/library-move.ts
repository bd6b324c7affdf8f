import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { copyLibrary, type LibraryCopy } from '#storage/copy-library'
import { placeForLibrary } from '#storage/place-for-library'
import type { UnderWay } from './care-jobs'

/** Moves a library to another folder: a copy that is compared file by file, which is used from the next start on. Until then all is as it was. */
export class LibraryMove {
  #ready: { to: string; copy: LibraryCopy } | null = null

  constructor(private readonly from: string) {}

  /** The folder with the copy that is used from the next start on; null where there is none. */
  get ready(): string | null {
    return this.#ready?.to ?? null
  }

  /** Copies the library into the folder, or into a new one in it, and gives where. What was not finished is removed. */
  async copy(chosen: string, underWay: UnderWay): Promise<string> {
    if (this.#ready) {
      throw new NotebookError('bad-request', sentence('copyIsReady', this.#ready.to))
    }
    const to = await placeForLibrary(this.from, chosen)
    underWay.now(sentence('plain', to))
    try {
      this.#ready = { to, copy: await copyLibrary(this.from, to, underWay) }
    } catch (cause) {
      await removeAll(to)
      throw cause
    }
    return to
  }

  /** Stays with the folder that is in use, and removes the copy. */
  async discard(): Promise<void> {
    const to = this.ready
    this.#ready = null
    if (to !== null) await removeAll(to)
  }

  /** Brings the copy to what the library is now that it is closed. Gives the folder it is in; null where none was made. */
  async finish(): Promise<string | null> {
    if (!this.#ready) return null
    const { to, copy } = this.#ready
    const underWay = { signal: new AbortController().signal, progress: () => undefined }
    await copyLibrary(this.from, to, underWay, copy)
    return to
  }
}

// The folder itself may have been there before.
async function removeAll(folder: string) {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })))
}
