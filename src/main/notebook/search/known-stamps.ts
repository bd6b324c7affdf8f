import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Id } from '#core/library/id'
import { hashNumbers, hashText } from '#storage/catalogue/hash'
import { SlotTable } from '#storage/catalogue/slot-table'

/** What the file system tells of a record's file. */
type FileState = { modifiedAt: number; size: number }

// A line is an id, the time and the size of the file and a stamp, each as wide as this, with a sign behind it.
const ID = 26
const FILE = 32
const STAMP = 12
const LINE = ID + FILE + STAMP + 3
const END_OF_LINE = 10
const ROOM = 1024

/**
 * The stamps of records by the state of their files, so that of a library where nothing was touched no record
 * has to be read. Kept in a file that may be lost or damaged: what is not in it is read from the records. Its lines
 * stay bytes, all of one length, for of a hundred thousand one looks at each once.
 */
export class KnownStamps {
  readonly #slots = new SlotTable((line) => hashNumbers(this.lines, line * LINE, line * LINE + ID))

  private constructor(
    private readonly path: string | null,
    private lines: Buffer,
    private count: number,
  ) {
    this.#slots.reserve(count)
    for (let line = 0; line < count; line++) this.#slots.add(line)
  }

  /** What was kept there; nothing when that cannot be read. */
  static async read(path: string | null): Promise<KnownStamps> {
    const bytes = path === null ? null : await readFile(path).catch(() => null)
    const lines = bytes !== null && isInLines(bytes) ? bytes : Buffer.alloc(0)
    return new KnownStamps(path, lines, lines.length / LINE)
  }

  /** The stamp of a record whose file is in this state; null when that is not known. */
  of(id: Id, file: FileState | null): string | null {
    const line = this.#find(id)
    if (line === -1 || file === null) return null
    const at = line * LINE + ID + 1
    if (this.lines.toString('latin1', at, at + FILE) !== written(file)) return null
    return this.lines.toString('latin1', at + FILE + 1, at + FILE + 1 + STAMP)
  }

  learn(id: Id, file: FileState | null, stamp: string): void {
    if (!file || stamp.length !== STAMP) return
    const known = this.#find(id)
    const line = known === -1 ? this.count++ : known
    if (this.count * LINE > this.lines.length) this.#grow()
    this.lines.write(`${id} ${written(file)} ${stamp}\n`, line * LINE, 'latin1')
    if (known === -1) this.#slots.add(line)
  }

  /** Keeps what is known of these records for the next opening. */
  async keep(ids: readonly Id[]): Promise<void> {
    if (this.path === null) return
    const kept = Buffer.allocUnsafe(ids.length * LINE)
    let end = 0
    for (const id of ids) {
      const line = this.#find(id)
      if (line !== -1) end += this.lines.copy(kept, end, line * LINE, (line + 1) * LINE)
    }
    await mkdir(dirname(this.path), { recursive: true })
    await writeFile(`${this.path}.part`, kept.subarray(0, end))
    await rename(`${this.path}.part`, this.path)
  }

  #find(id: Id): number {
    return this.#slots.find(hashText(id), (line) => {
      return this.lines.toString('latin1', line * LINE, line * LINE + ID) === id
    })
  }

  #grow() {
    const larger = Buffer.alloc(Math.ceil(this.count * 1.25 + ROOM) * LINE)
    this.lines.copy(larger)
    this.lines = larger
  }
}

function isInLines(bytes: Buffer) {
  if (bytes.length % LINE !== 0) return false
  for (let end = LINE - 1; end < bytes.length; end += LINE) {
    if (bytes[end] !== END_OF_LINE) return false
  }
  return true
}

function written({ modifiedAt, size }: FileState) {
  return `${modifiedAt} ${size}`.padEnd(FILE)
}
