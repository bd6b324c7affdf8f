import type { RecordName } from '#core/library/records'
import { Turns } from '#core/turns'
import { listSpoiled } from './catch-up'
import { checkFolder, checkRecords } from './check-folder'
import { explainDiskProblem } from './explain-disk-problem'
import type { LibraryParts } from './library-parts'

/** The looks through a library's folder for what another program changed there, one at a time. */
export class FolderChecks {
  readonly #turns = new Turns()
  readonly #closing = new AbortController()
  #isRead: boolean
  /** Resolves when the whole folder has been compared with what the lists show; throws when that could not be. */
  readonly first: Promise<void>

  constructor(
    private readonly parts: LibraryParts,
    /** When the folder was last looked through, in milliseconds since 1970; null for never. */
    private checkedAt: number | null,
  ) {
    this.#isRead = checkedAt !== null
    this.first = this.#begin().finally(() => {
      this.#isRead = true
    })
    this.first.catch(() => undefined)
  }

  get lastBegan(): number | null {
    return this.checkedAt
  }

  /** Whether the lists show the library: from the start where they were kept, else once the folder was looked through. */
  get isRead(): boolean {
    return this.#isRead
  }

  /** Looks through the whole folder. */
  check(): Promise<void> {
    return this.#turns.take(async () => {
      const began = Date.now()
      await this.#inWords(checkFolder(this.parts, this.checkedAt))
      this.checkedAt = began
    })
  }

  /** Looks at some records. */
  checkSome(names: readonly RecordName[]): Promise<void> {
    return this.#turns.take(() => this.#inWords(checkRecords(this.parts, names, this.checkedAt)))
  }

  /** Begins no first look any more; resolves when those under way are over. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#turns.over()
  }

  // Lists that were kept can be shown meanwhile, so the look waits until nobody is waiting for them.
  async #begin() {
    const { calm } = this.parts.tools
    if (this.#isRead && calm) await Promise.race([calm(), aborted(this.#closing.signal)])
    if (this.#closing.signal.aborted) throw new Error('The library was closed before.')
    // In its turn before the look through the folder, which needs no texts.
    void this.#turns.take(() => this.#inWords(listSpoiled(this.parts))).catch(() => undefined)
    await this.check()
  }

  async #inWords<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (cause) {
      throw explainDiskProblem(cause, this.parts.paths.folder)
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
}
