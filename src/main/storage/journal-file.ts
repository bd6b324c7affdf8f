import { type FileHandle, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder, writeAll } from './durable-file'

/**
 * Bytes of zeros that are written ahead of the lines, before somebody waits: a line that is written over them is
 * durable with a write of its own bytes, and one that makes the file longer only with a second one, of the file system's.
 */
const RESERVE = 1 << 17

/** The file that a journal's lines go into, one behind the other; behind the last there may be zeros. */
export class JournalFile {
  #broken: unknown = null
  /** How long the file is, with what is reserved. */
  #length: number

  private constructor(
    private readonly path: string,
    private file: FileHandle,
    private end: number,
  ) {
    this.#length = end
  }

  /** Opens the file, whose lines take so many bytes of it, or makes it. */
  static async open(path: string, end: number): Promise<JournalFile> {
    const opened = new JournalFile(path, await openToWrite(path), end)
    opened.#length = (await opened.file.stat()).size
    return opened
  }

  /** The bytes of its lines. */
  get size(): number {
    return this.end
  }

  get isBroken(): boolean {
    return this.#broken !== null
  }

  /** Resolves when these bytes will survive a power cut. After a failure nothing more is taken until it is mended. */
  async append(bytes: Uint8Array): Promise<void> {
    try {
      await this.#put(bytes)
      await this.file.datasync()
    } catch (cause) {
      this.#broken = cause
      throw cause
    }
    this.end += bytes.length
  }

  /** Writes what may be lost again. */
  async note(bytes: Uint8Array): Promise<void> {
    await this.#put(bytes)
    this.end += bytes.length
  }

  /** Sees to it that the next lines find room that is theirs already. Where that cannot be, they are only slower. */
  async reserve(): Promise<void> {
    if (this.#broken !== null || this.#length - this.end > RESERVE / 2) return
    try {
      const zeros = Buffer.alloc(RESERVE - Math.max(0, this.#length - this.end))
      const { bytesWritten } = await this.file.write(zeros, 0, zeros.length, this.#length)
      await this.file.datasync()
      this.#length += bytesWritten
    } catch {
      // A full disk: a line may still find its place.
    }
  }

  // After a write that failed nobody knows what of it is on disk: what was not acknowledged is cut off,
  // and by a new handle, because the old one may not tell of the failure twice.
  async mend(): Promise<void> {
    if (this.#broken === null) return
    await this.#reopen()
    this.#broken = null
  }

  /** Goes on in a new file under this name; what was written until now has the other. */
  async turnOver(before: string): Promise<void> {
    try {
      // What is set apart holds no zeros.
      await this.file.truncate(this.end)
      await rename(this.path, before)
      this.end = 0
      await this.#reopen()
    } catch (cause) {
      this.#broken = cause
    }
  }

  /** Lets go of the file, without what was reserved. */
  async close(): Promise<void> {
    if (this.#length > this.end) await this.file.truncate(this.end).catch(() => undefined)
    await this.file.close().catch(() => undefined)
  }

  async #put(bytes: Uint8Array) {
    await writeAll(this.file, bytes, this.end)
    this.#length = Math.max(this.#length, this.end + bytes.length)
  }

  async #reopen() {
    const file = await openToWrite(this.path)
    try {
      await file.truncate(this.end)
      await file.datasync()
      await syncFolder(dirname(this.path))
    } catch (cause) {
      await file.close().catch(() => undefined)
      throw cause
    }
    await this.file.close().catch(() => undefined)
    this.file = file
    this.#length = this.end
  }
}

// Where it is not there yet it is made; opened to append alone, it could not be written in its midst.
async function openToWrite(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    return open(path, 'w+')
  }
}
