import { readFile } from 'node:fs/promises'
import { Low, type Adapter } from 'lowdb'
import { replaceDurably } from './durable-file'

/** How a record is written in a file and read back. `decode` throws on what is not such a record. */
export type RecordFormat<T> = { encode: (record: T) => string; decode: (text: string) => T }

/** A record file that is there but does not hold a record. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord'

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`${path} does not hold a record.`, { cause })
  }
}

/** lowdb's door to one file, made durable: its own writer renames but never syncs. */
class DurableAdapter<T> implements Adapter<T> {
  constructor(
    private readonly path: string,
    private readonly format: RecordFormat<T>,
  ) {}

  async read(): Promise<T | null> {
    const text = await readFile(this.path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return null
      throw cause
    })
    if (text === null) return null
    try {
      return this.format.decode(text)
    } catch (cause) {
      throw new DamagedRecord(this.path, cause)
    }
  }

  write(record: T): Promise<void> {
    return replaceDurably(this.path, this.format.encode(record))
  }
}

/** One record and its file. What is set in memory while a write is under way goes out with the next one. */
export class RecordFile<T> {
  readonly #low: Low<T | null>
  #saved: T | null = null
  #writing: Promise<void> = Promise.resolve()
  #next: Promise<void> | null = null

  constructor(path: string, format: RecordFormat<T>) {
    this.#low = new Low<T | null>(
      new DurableAdapter<T | null>(path, {
        encode: (record) => (record === null ? '' : format.encode(record)),
        decode: format.decode,
      }),
      null,
    )
  }

  get record(): T | null {
    return this.#low.data
  }

  set record(record: T | null) {
    this.#low.data = record
  }

  /** Reads the file; the record is null when there is none. Throws `DamagedRecord`. */
  async load(): Promise<void> {
    this.#low.data = null
    await this.#low.read()
    this.#saved = this.#low.data
  }

  /** Resolves when what is in memory now is on disk. */
  save(): Promise<void> {
    this.#next ??= this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#writing = this.#write()
        this.#next = null
        return this.#writing
      })
    return this.#next
  }

  /** Goes back to what is on disk, if this record is still the one in memory. */
  takeBack(record: T | null): void {
    if (this.record === record) this.record = this.#saved
  }

  /** Resolves when nothing of this record is being written any more. */
  async settled(): Promise<void> {
    while (this.#next) await this.#next.catch(() => undefined)
    await this.#writing.catch(() => undefined)
  }

  async #write() {
    const { record } = this
    await this.#low.write()
    this.#saved = record
  }
}
