import { statSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { fileState, type FileState } from './durable-file'

/** Milliseconds of looking after which others have their turn. */
const TURN = 4
/** Milliseconds after which one look was slow, and so many after it are not waited for. */
const SLOW = 2
const LATER = 500

/**
 * A look at very many files. One that the system has in memory is looked at in a few microseconds, twenty
 * times less than by way of Node's thread pool, which others need meanwhile; a disk that is slow to answer
 * is asked by that way, so that nobody waits for it.
 */
export class FolderLook {
  #turnBegan = performance.now()
  #slowLooks = 0

  /** The state of a file or folder; null when it is not there. */
  async stateOf(path: string): Promise<FileState | null> {
    const found = await this.#stats(path)
    return found && fileState(found)
  }

  /** When a file or folder, or its times, were last set (milliseconds since 1970); null when it is not there. */
  async touchedAt(path: string): Promise<number | null> {
    const found = await this.#stats(path)
    return found && Math.max(found.mtimeMs, found.ctimeMs)
  }

  async #stats(path: string): Promise<Stats | null> {
    if (this.#slowLooks > 0) {
      this.#slowLooks--
      return stat(path).catch(nullWhenGone)
    }
    if (performance.now() - this.#turnBegan > TURN) {
      await setImmediate()
      this.#turnBegan = performance.now()
    }
    const began = performance.now()
    const found = statSync(path, { throwIfNoEntry: false })
    if (performance.now() - began > SLOW) this.#slowLooks = LATER
    return found ?? null
  }
}

function nullWhenGone(cause: NodeJS.ErrnoException) {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null
  throw cause
}
