import { NotebookError } from '#core/problem'
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
    const message = `The library folder ${this.folder} cannot be written, so nothing can be changed. Allow writing to it and start Commonplace again.`
    throw new NotebookError('library-unwritable', message)
  }
}
