import type { RecordName } from '#core/library/records'

/**
 * Milliseconds in which further changes to a record still go out with the first. What a change waits for is the
 * journal, and every record that is written meanwhile holds it up.
 */
const GATHER = 1_000
/**
 * Milliseconds after a change in which nothing is written that nobody waits for, since the next change may come and
 * would have to wait for the disk; so long at most, and never with more records than these due.
 */
const QUIET = 250
const PATIENCE = 5_000
const MANY = 1_000
/** Milliseconds until a write that failed is tried again; twice as long each time, up to the longest. */
const TRY_AGAIN = 2_000
const LONGEST = 60_000
/** So many records are written at once when somebody waits for them, and when nobody does: then the disk is for others. */
const AT_ONCE = 12
const BEHIND_THE_SCENES = 2

export type WriterTools = {
  write: (name: RecordName) => Promise<void>
  /** Told that all records of a journal line are on disk. */
  finished: (line: number) => void
  /** Told once when writing begins to fail. */
  failed: (cause: unknown) => void
}

type Due = { name: RecordName; lines: number[] }

/**
 * Brings changed records to disk behind the journal. A record that cannot be written is tried again; what
 * it should hold is safe in the journal meanwhile.
 */
export class RecordWriter {
  readonly #due = new Map<string, Due>()
  /** How many records each line still waits for. */
  readonly #records = new Map<number, number>()
  #working = 0
  #gathering: NodeJS.Timeout | undefined
  #addedAt = 0
  #putOffAt: number | null = null
  #pausing: NodeJS.Timeout | undefined
  #delay = TRY_AGAIN
  #isFailing = false
  #isStopped = false
  #idle: (() => void)[] = []

  constructor(private readonly tools: WriterTools) {}

  /** How many records are still to be written. */
  get length(): number {
    return this.#due.size + this.#working
  }

  /** Sees to it that these records are written, and that the line is finished after them. */
  add(names: readonly RecordName[], line: number | null): void {
    if (line !== null && names.length === 0) return this.tools.finished(line)
    if (line !== null) this.#records.set(line, names.length)
    for (const name of names) {
      const key = `${name.kind} ${name.id}`
      const due = this.#due.get(key) ?? { name, lines: [] }
      if (line !== null) due.lines.push(line)
      this.#due.set(key, due)
    }
    this.#addedAt = performance.now()
    this.#workAfter(GATHER)
  }

  /** Tries to write everything now; resolves when all is written or cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.#pausing)
    this.#pausing = undefined
    const idle = new Promise<void>((resolve) => this.#idle.push(resolve))
    this.#work()
    await idle
  }

  /** Resolves when this record is on disk. Throws when it could not be written. */
  async written({ kind, id }: RecordName): Promise<void> {
    await this.flush()
    if (this.#due.has(`${kind} ${id}`)) throw new Error('The record could not be written.')
  }

  /** Tries once more to write everything, and then no more. */
  async stop(): Promise<void> {
    for (let left = Infinity; this.length > 0 && this.length < left;) {
      left = this.length
      await this.flush()
    }
    await this.halt()
  }

  /** Begins no more writes; resolves when those under way are over. */
  async halt(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#gathering)
    clearTimeout(this.#pausing)
    if (this.#working > 0) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #workAfter(pause: number) {
    if (this.#isStopped) return
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined
      this.#work()
    }, pause)
  }

  // Whether changes are coming just now and what is due can wait.
  #isPutOff() {
    const now = performance.now()
    const isBusy = now - this.#addedAt < QUIET && this.#due.size > 0 && this.#due.size < MANY
    this.#putOffAt = isBusy ? (this.#putOffAt ?? now) : null
    return this.#putOffAt !== null && now - this.#putOffAt < PATIENCE
  }

  #work() {
    const isWaitedFor = this.#idle.length > 0
    if (!isWaitedFor && this.#isPutOff()) return this.#workAfter(QUIET)
    const most = isWaitedFor ? AT_ONCE : BEHIND_THE_SCENES
    while (this.#working < most && this.#pausing === undefined && !this.#isStopped) {
      const [next] = this.#due
      if (!next) break
      this.#due.delete(next[0])
      this.#working++
      void this.#write(next[1])
    }
    if (this.#working > 0) return
    if (this.#due.size === 0) this.#isFailing = false
    for (const resolve of this.#idle.splice(0)) resolve()
  }

  async #write(due: Due) {
    try {
      await this.tools.write(due.name)
      this.#delay = TRY_AGAIN
      for (const line of due.lines) this.#count(line)
    } catch (cause) {
      this.#putBack(due)
      this.#pauseAfter(cause)
    }
    this.#working--
    this.#work()
  }

  #count(line: number) {
    const left = (this.#records.get(line) ?? 1) - 1
    if (left > 0) this.#records.set(line, left)
    else {
      this.#records.delete(line)
      this.tools.finished(line)
    }
  }

  #putBack({ name, lines }: Due) {
    const key = `${name.kind} ${name.id}`
    const again = this.#due.get(key) ?? { name, lines: [] }
    again.lines.unshift(...lines)
    this.#due.set(key, again)
  }

  #pauseAfter(cause: unknown) {
    if (!this.#isFailing) this.tools.failed(cause)
    this.#isFailing = true
    if (this.#isStopped || this.#pausing) return
    this.#pausing = setTimeout(() => {
      this.#pausing = undefined
      this.#work()
    }, this.#delay)
    this.#delay = Math.min(this.#delay * 2, LONGEST)
  }
}
