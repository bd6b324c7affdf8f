import { makeFolder, syncFolder } from '../durable-file'
import { inBatches } from '../in-batches'

/** The folders that a piece of work makes: each is made once, and all are synced at the end. */
export class NewFolders {
  readonly #made = new Map<string, Promise<void>>()

  make(folder: string): Promise<void> {
    const making = this.#made.get(folder) ?? makeFolder(folder)
    this.#made.set(folder, making)
    return making
  }

  /** Makes the names of all files in these folders durable. */
  async sync(): Promise<void> {
    await inBatches([...this.#made.keys()], syncFolder)
  }
}
