import type { StampedChange } from '#core/library/stamped-change'
import { JournalFile } from './journal-file'
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

  private constructor(
    private readonly paths: JournalPaths,
    /** Null where it can only be read. */
    private readonly file: JournalFile | null,
    private last: number,
    private lastBefore: number,
    /** What the files say is done. */
    private noted: number,
  ) {}

  /** Opens the journal and gives what was acknowledged and is not in all its records yet, and the lines after those that are `listed`. */
  static async open(
    paths: JournalPaths,
    copyAside: CopyAside,
    listed: number = 0,
  ): Promise<OpenedJournal> {
    const texts = await readJournal(paths, listed, (path) => readAndMend(path, copyAside))
    return Journal.#over(paths, await JournalFile.open(paths.journal, texts.size), texts)
  }

  /** Opens the journal of a library that cannot be written, to be read alone. */
  static async openToRead(paths: JournalPaths): Promise<OpenedJournal> {
    return Journal.#over(paths, null, await readJournal(paths, 0, readFileOf))
  }

  static #over(
    paths: JournalPaths,
    file: JournalFile | null,
    { doneTo, last, lastBefore, after }: JournalTexts,
  ): OpenedJournal {
    const journal = new Journal(paths, file, last, lastBefore, doneTo)
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
    await this.file?.mend().catch(() => undefined)
    await this.#noteDone().catch(() => undefined)
    await this.file?.close()
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
        await this.#put(group.map(({ text }) => text).join(''))
        group.forEach(({ resolve }) => resolve())
      } catch (cause) {
        group.forEach(({ reject }) => reject(cause))
        continue
      }
      await this.#turnOver()
      await this.file?.reserve()
    }
    this.#flushing = null
  }

  // What is done goes out with other lines, so that after a crash little is made once more.
  async #put(text: string) {
    if (this.file === null) throw new Error('The journal was opened to be read alone.')
    await this.file.mend()
    const { doneTo } = this
    const done = doneTo === this.noted ? '' : writeLine({ doneTo })
    await this.file.append(Buffer.from(done + text, 'utf8'))
    this.noted = doneTo
  }

  // Failing to begin a new file loses nothing: the old one only grows.
  async #turnOver() {
    const { file } = this
    if (!file || file.size < SEGMENT || this.lastBefore > this.doneTo) return
    await this.#noteDone().catch(() => undefined)
    await file.turnOver(this.paths.journalBefore)
    if (file.size > 0) return
    this.lastBefore = this.last
    this.noted = 0
    await this.#noteDone().catch(() => undefined)
  }

  // Needs no sync: lines that are made once more change nothing.
  async #noteDone() {
    const { doneTo } = this
    if (this.file === null || this.file.isBroken || doneTo === this.noted) return
    await this.file.note(Buffer.from(writeLine({ doneTo }), 'utf8'))
    this.noted = doneTo
  }
}
