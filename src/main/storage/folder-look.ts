import { statSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileState, type FileState } from './durable-file'
import { WhileQuick } from './while-quick'

/** A look at very many files. */
export class FolderLook {
  readonly #disk = new WhileQuick()

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

  #stats(path: string): Promise<Stats | null> {
    return this.#disk.ask<Stats | null>(
      () => statSync(path, { throwIfNoEntry: false }) ?? null,
      () => stat(path).catch(nullWhenGone),
    )
  }
}

function nullWhenGone(cause: NodeJS.ErrnoException) {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null
  throw cause
}
