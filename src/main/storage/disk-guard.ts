import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { explainDiskProblem } from './explain-disk-problem'

/** Stands between a library and its folder: what the disk refuses, and what may not be written, is said in words. */
export class DiskGuard {
  constructor(
    private readonly folder: string,
    private readonly isReadOnly: boolean,
  ) {}

  /** Gives what the work gives. Throws in words what the disk said. */
  async inWords<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (cause) {
      throw explainDiskProblem(cause, this.folder)
    }
  }

  /** Throws in words when the folder cannot be written. */
  wantWritable(): void {
    if (!this.isReadOnly) return
    throw new NotebookError('library-unwritable', sentence('libraryReadOnly', this.folder))
  }
}
