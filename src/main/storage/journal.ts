import { open, readFile, type FileHandle } from 'node:fs/promises'
import { z } from 'zod'
import { Change } from '#core/library/change'
import { Turns } from '#core/turns'
import { appendDurably } from './durable-file'

const Line = z.union([
  z.object({ number: z.number().int(), change: Change }),
  z.object({ doneTo: z.number().int() }),
])

/**
 * Changes that span records, kept until all their records are on disk. A line in the journal is
 * an acknowledged change; what a crash left undone is replayed in order when the library opens.
 */
export class Journal {
  readonly #file: FileHandle
  readonly #undone = new Set<number>()
  #last = 0
  #finishedTo = 0
  readonly #turns = new Turns()

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /** Opens the journal and gives the changes that were acknowledged but not finished. */
  static async open(path: string): Promise<{ journal: Journal; unfinished: Change[] }> {
    const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return ''
      throw cause
    })
    const unfinished = readUnfinished(text)
    const journal = new Journal(await open(path, 'a+'))
    for (const number of unfinished.keys()) journal.#undone.add(number)
    journal.#last = Math.max(0, ...unfinished.keys())
    return { journal, unfinished: [...unfinished.values()] }
  }

  /** No line up to this one will be replayed. A change to the records of a later line must be a line too. */
  get finishedTo(): number {
    return this.#finishedTo
  }

  /** Gives the line's number at once; it is `written` when the change will survive a crash. */
  write(change: Change): { number: number; written: Promise<void> } {
    const number = ++this.#last
    this.#undone.add(number)
    const written = this.#turns
      .take(() => this.#append({ number, change }))
      .catch((cause: unknown) => {
        this.#undone.delete(number)
        throw cause
      })
    return { number, written }
  }

  /** Says that all records of a line are on disk. */
  async finish(number: number): Promise<void> {
    this.#undone.delete(number)
    await this.#crossOff()
  }

  /** Says that all records of all lines are on disk. */
  async clear(): Promise<void> {
    this.#undone.clear()
    await this.#crossOff()
  }

  async close(): Promise<void> {
    await this.#turns.over()
    await this.#file.close()
  }

  // Lines are crossed off in order only: one replayed without those after it would undo them. When
  // crossing off fails they are replayed, all of them, and that changes nothing.
  async #crossOff() {
    const work = async () => {
      const isIdle = this.#undone.size === 0
      const doneTo = isIdle ? this.#last : Math.min(...this.#undone) - 1
      if (isIdle) await this.#empty()
      else if (doneTo > this.#finishedTo) await this.#append({ doneTo })
      this.#finishedTo = doneTo
    }
    await this.#turns.take(work).catch(() => undefined)
  }

  async #empty() {
    await this.#file.truncate(0)
    await this.#file.datasync()
  }

  // A line begins a line of its own, even after one that a full disk cut short.
  #append(line: z.input<typeof Line>): Promise<void> {
    return appendDurably(this.#file, `\n${JSON.stringify(line)}\n`)
  }
}

// The last line may be torn by the crash; it was never acknowledged, so it is passed over.
function readUnfinished(text: string): Map<number, Change> {
  const lines = text.split('\n').flatMap((line) => parseLine(line) ?? [])
  const doneTo = Math.max(0, ...lines.map((line) => ('doneTo' in line ? line.doneTo : 0)))
  return new Map(
    lines.flatMap((line) =>
      'number' in line && line.number > doneTo ? [[line.number, line.change]] : [],
    ),
  )
}

function parseLine(line: string) {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return null
  }
}
