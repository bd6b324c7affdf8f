import { createHash, randomBytes } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Turns } from '#core/turns'
import { syncFolder } from '../durable-file'
import { sealed } from './backup-folder'
import { packLine, type PackedRecord } from './pack-line'

const compress = promisify(gzip)

/** A part of a pack is compressed by itself, so that damage costs one part and not all after it. In bytes. */
const PART = 256 * 1024

/** A pack that was written: its file, what its records come to in bytes, and the part of the file each is in, by SHA-256. */
export type Pack = { name: string; bytes: number; parts: Map<string, Part> }
export type Part = { at: number; length: number }

/** Writes records into one new pack file: gzip parts, one after the other, with a line for each record. */
export class PackWriter {
  readonly #temporary: string
  readonly #hash = createHash('sha256')
  readonly #parts = new Map<string, Part>()
  readonly #turns = new Turns()
  #file: FileHandle | null = null
  #written = 0
  #bytes = 0
  #waiting: PackedRecord[] = []
  #waitingBytes = 0
  #isOver = false

  constructor(
    private readonly folder: string,
    private readonly stamp: string,
  ) {
    this.#temporary = join(folder, `pack-${stamp}.${randomBytes(6).toString('hex')}.tmp`)
  }

  /** Takes a record in; resolves at once, or when the part it filled is written. */
  async add(record: PackedRecord): Promise<void> {
    this.#waiting.push(record)
    this.#waitingBytes += record.bytes.length
    this.#bytes += record.bytes.length
    if (this.#waitingBytes >= PART) await this.#flush()
  }

  /** Makes the pack durable and gives it its name; null when nothing was added. */
  async finish(): Promise<Pack | null> {
    await this.#flush()
    if (this.#file === null) return null
    await this.#file.sync()
    await this.#close()
    const name = sealed(`pack-${this.stamp}`, this.#hash.digest('hex'), 'jsonl.gz')
    await rename(this.#temporary, join(this.folder, name))
    await syncFolder(this.folder)
    return { name, bytes: this.#bytes, parts: this.#parts }
  }

  /** Leaves nothing behind of a pack that could not be finished. Never throws. */
  async abandon(): Promise<void> {
    this.#isOver = true
    await this.#turns.over()
    await this.#close().catch(() => undefined)
    await rm(this.#temporary, { force: true }).catch(() => undefined)
  }

  #flush(): Promise<void> {
    const records = this.#waiting
    this.#waiting = []
    this.#waitingBytes = 0
    return this.#turns.take(() => this.#write(records))
  }

  async #write(records: readonly PackedRecord[]) {
    if (records.length === 0 || this.#isOver) return
    const part = await compress(records.map(packLine).join(''))
    this.#file ??= await open(this.#temporary, 'wx')
    // Writes on until every byte is in, or says why not.
    await this.#file.writeFile(part)
    this.#hash.update(part)
    for (const { sha256 } of records) {
      this.#parts.set(sha256, { at: this.#written, length: part.length })
    }
    this.#written += part.length
  }

  async #close() {
    const file = this.#file
    this.#file = null
    await file?.close()
  }
}
