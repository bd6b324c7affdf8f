import { type FileHandle, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { StampedChange } from '#core/library/stamped-change'
import { syncFolder, writeAll } from './durable-file'
import {
  keptLines,
  readAndMend,
  readFileOf,
  readJournal,
  type CopyAside,
  type JournalPaths,
  type JournalTexts,
} from './journal-files'
import { writeLine, type JournalLine } from './journal-lines'

/** Bytes after which a journal begins a new file. The one before it is kept, so edits can be made once more on a record that a sync replaced. */
const SEGMENT = 4_000_000

type OpenedJournal = {
  journal: Journal
  unfinished: JournalLine[]
  /** The lines after this one, of those that are not done or not listed and some before. */
  since: (number: number) => JournalLine[]
}

type Waiting = { text: string; resolve: () => void; reject: (cause: unknown) => void }

/**
 * Every change of this machine, in order. A line on disk is an acknowledged change; the records follow,
 * and what a crash left undone is made when the library opens. Lines that come while one is being
 * synced are synced together.
 */
export class Journal {
  readonly #undone = new Set<number>()
  #waiting: Waiting[] = []
  #flushing: Promise<void> | null = null
  #written = 0
  /** What the file says is done, as far as it was said with other lines. */
  #noted = 0
  #broken: unknown = null

  private constructor(
    private readonly paths: JournalPaths,
    private file: FileHandle | null,
    private size: number,
    private last: number,
    private lastBefore: number,
  ) {}

  /** Opens the journal and gives what was acknowledged and is not in all its records yet, and the lines after those that are `listed`. */
  static async open(
    paths: JournalPaths,
    copyAside: CopyAside,
    listed: number = 0,
  ): Promise<OpenedJournal> {
    const texts = await readJournal(paths, listed, (path) => readAndMend(path, copyAside))
    const file = await open(paths.journal, 'a')
    return Journal.#over(paths, file, (await file.stat()).size, texts)
  }

  /** Opens the journal of a library that cannot be written, to be read alone. */
  static async openToRead(paths: JournalPaths): Promise<OpenedJournal> {
    return Journal.#over(paths, null, 0, await readJournal(paths, 0, readFileOf))
  }

  static #over(
    paths: JournalPaths,
    file: FileHandle | null,
    size: number,
    { doneTo, last, lastBefore, after }: JournalTexts,
  ): OpenedJournal {
    const journal = new Journal(paths, file, size, last, lastBefore)
    const unfinished = after(doneTo)
    for (const { number } of unfinished) journal.#undone.add(number)
    return { journal, unfinished, since: after }
  }

  /** The number of the newest line. */
  get lastNumber(): number {
    return this.last
  }

  /** All lines up to this one are in their records. */
  get doneTo(): number {
    // They come in their order, so the first is the least.
    const [least = this.last + 1] = this.#undone
    return least - 1
  }

  /** Resolves with the line's number when the change will survive a crash. */
  async write(change: StampedChange): Promise<number> {
    const number = ++this.last
    this.#undone.add(number)
    try {
      await this.#append(writeLine({ number, ...change }))
    } catch (cause) {
      this.#undone.delete(number)
      throw cause
    }
    return number
  }

  /** Says that all records of a line are on disk. */
  finish(number: number): void {
    this.#undone.delete(number)
  }

  /** All lines that are kept, finished ones too, oldest first. */
  async kept(): Promise<JournalLine[]> {
    return keptLines(this.paths)
  }

  async close(): Promise<void> {
    await this.#flushing
    // What was refused should not be there at the next opening. All else is on disk already.
    await this.#mend().catch(() => undefined)
    await this.#noteDone().catch(() => undefined)
    await this.file?.close().catch(() => undefined)
  }

  #append(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text, resolve, reject })
      this.#flushing ??= this.#flush()
    })
  }

  async #flush() {
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      try {
        await this.#mend()
        await this.#put(this.#whatIsDone() + group.map(({ text }) => text).join(''))
        group.forEach(({ resolve }) => resolve())
        await this.#turnOver()
      } catch (cause) {
        group.forEach(({ reject }) => reject(cause))
      }
    }
    this.#flushing = null
  }

  async #put(text: string) {
    const bytes = Buffer.from(text, 'utf8')
    try {
      if (this.file === null) throw new Error('The journal was opened to be read alone.')
      await writeAll(this.file, bytes)
      await this.file.datasync()
    } catch (cause) {
      this.#broken = cause
      throw cause
    }
    this.size += bytes.length
    this.#written++
  }

  // After a write that failed nobody knows what of it is on disk: what was not acknowledged is cut off,
  // and by a new handle, because the old one may not tell of the failure twice.
  async #mend() {
    if (this.#broken === null) return
    await this.#reopen()
    this.#broken = null
  }

  async #reopen() {
    const file = await open(this.paths.journal, 'a')
    try {
      await file.truncate(this.size)
      await file.datasync()
      await syncFolder(dirname(this.paths.journal))
    } catch (cause) {
      await file.close().catch(() => undefined)
      throw cause
    }
    await this.file?.close().catch(() => undefined)
    this.file = file
  }

  // Failing to begin a new file loses nothing: the old one only grows.
  async #turnOver() {
    if (this.size < SEGMENT || this.lastBefore > this.doneTo) return
    try {
      await this.#noteDone()
      await rename(this.paths.journal, this.paths.journalBefore)
      this.size = 0
      this.lastBefore = this.last
      await this.#reopen()
      await this.#noteDone()
    } catch (cause) {
      this.#broken = cause
    }
  }

  // Needs no sync: lines that are made once more change nothing.
  async #noteDone() {
    if (this.#broken !== null || this.#written === 0 || this.file === null) return
    const bytes = Buffer.from(writeLine({ doneTo: this.doneTo }), 'utf8')
    await writeAll(this.file, bytes)
    this.size += bytes.length
  }

  // Goes out with other lines, so that after a crash little is made once more.
  #whatIsDone() {
    const { doneTo } = this
    if (doneTo === this.#noted) return ''
    this.#noted = doneTo
    return writeLine({ doneTo })
  }
}
