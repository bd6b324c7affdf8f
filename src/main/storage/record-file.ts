import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Low, type Adapter } from 'lowdb'
import { Id } from '#core/library/id'
import { fileState, replaceDurably, type FileState } from './durable-file'
import type { Decoded, RecordFormat } from './record-format'
import { NewerRecord } from './upgrade-record'
import { WhileQuick } from './while-quick'

const ID_LENGTH = 26

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

/** What a file held, and whether another hand changed it since it was written. */
export type ReadRecord<T> = Decoded<T> & { state: FileState }

/** Reads a record's file; null when there is none. Throws `DamagedRecord`, and `NewerRecord` for one of a newer program. */
export async function readRecord<T>(
  path: string,
  format: RecordFormat<T>,
): Promise<ReadRecord<T> | null> {
  const found = await readWithState(path)
  if (found === null) return null
  const { text, state } = found
  try {
    return { ...format.decode(text, state.modifiedAt, idIn(path)), state }
  } catch (cause) {
    if (cause instanceof NewerRecord) throw cause
    throw new DamagedRecord(path, cause)
  }
}

// A note has its id in the name of its file, a copy of it too.
function idIn(path: string): Id | undefined {
  return Id.safeParse(basename(path).slice(0, ID_LENGTH)).data
}

/** How a file is replaced whose state was known to be this. */
export type Replace = (path: string, text: string, known: FileState | null) => Promise<FileState>

/** lowdb's door to one file, made durable: its own writer renames but never syncs. */
class DurableAdapter<T> implements Adapter<T> {
  state: FileState | null = null
  byHand: string[] = []
  isWhole = true

  constructor(
    private readonly path: string,
    private readonly format: RecordFormat<T>,
    private readonly replace: Replace,
  ) {}

  async read(): Promise<T | null> {
    const found = await readRecord(this.path, this.format)
    this.state = found?.state ?? null
    this.byHand = found?.byHand ?? []
    this.isWhole = found?.isWhole ?? true
    return found?.record ?? null
  }

  async write(record: T): Promise<void> {
    this.state = await this.replace(this.path, this.format.encode(record), this.state)
    this.byHand = []
    this.isWhole = true
  }
}

/** One record and its file. What is set in memory while a write is under way goes out with the next one. */
export class RecordFile<T> {
  readonly #low: Low<T | null>
  readonly #adapter: DurableAdapter<T>
  #saved: T | null = null
  #writing: Promise<void> = Promise.resolve()
  #next: Promise<void> | null = null

  /** Where nothing else is said, what another hand wrote is never replaced. */
  constructor(path: string, format: RecordFormat<T>, replace: Replace = replaceDurably) {
    this.#adapter = new DurableAdapter(path, format, replace)
    const { read, write } = {
      read: () => this.#adapter.read(),
      write: async (record: T | null) => {
        if (record !== null) await this.#adapter.write(record)
      },
    }
    this.#low = new Low<T | null>({ read, write }, null)
  }

  get record(): T | null {
    return this.#low.data
  }

  set record(record: T | null) {
    this.#low.data = record
  }

  /** The record as it is on disk, as far as this program knows. */
  get saved(): T | null {
    return this.#saved
  }

  /** The file as it was when it was last read or written here; null when there is none. */
  get state(): FileState | null {
    return this.#adapter.state
  }

  /** The parts that another hand had changed when the file was read. */
  get byHand(): readonly string[] {
    return this.#adapter.byHand
  }

  /** Whether the file was, when it was last read, to the letter what had been written. */
  get isWhole(): boolean {
    return this.#adapter.isWhole
  }

  /** Reads the file; the record is null when there is none. Throws `DamagedRecord` and `NewerRecord`. */
  async load(): Promise<void> {
    this.#low.data = null
    await this.#low.read()
    this.#saved = this.#low.data
  }

  /** Reads the file once more, beside what is in memory. */
  async readAgain(): Promise<T | null> {
    this.#saved = await this.#adapter.read()
    return this.#saved
  }

  /** Resolves when what is in memory now is on disk. Throws `ChangedMeanwhile` where another hand has written the file. */
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

  async #write() {
    const { record } = this
    await this.#low.write()
    this.#saved = record
  }
}

const DISK = new WhileQuick()

async function readWithState(path: string) {
  const read = DISK.ask(
    () => readAtOnce(path),
    () => readLater(path),
  )
  return read.catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null
    throw cause
  })
}

// One handle for both, so that the state is that of the very bytes that were read.
function readAtOnce(path: string) {
  const file = openSync(path, 'r')
  try {
    const state = fileState(fstatSync(file))
    return { text: readFileSync(file, 'utf8'), state }
  } finally {
    closeSync(file)
  }
}

async function readLater(path: string) {
  const file = await open(path, 'r')
  try {
    const state = fileState(await file.stat())
    return { text: await file.readFile('utf8'), state }
  } finally {
    await file.close()
  }
}
