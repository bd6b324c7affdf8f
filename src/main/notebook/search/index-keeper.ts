import { touchedBy, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import { isPage } from '#core/note/note'
import type { RecordName } from '#core/library/records'
import { Turns } from '#core/turns'
import { IndexedRecords, type NotIndexed } from './indexed-records'
import type { ReadEntry } from './read-entry'
import { RecordStamps } from './record-stamps'
import type { NotebookTools } from '../tools'

const BATCH = 50
/** As many records may wait to be put before whoever changes more is held up. */
const FEW = 10
const NEVER = new AbortController().signal

type Tools = Pick<NotebookTools, 'store' | 'tell' | 'index' | 'indexFolder'>

/** How many of the things to be indexed are. */
export type IndexProgress = { done: number; total: number }

/**
 * Keeps the index true to the library: what it lacks when the library opens, then each change as it
 * happens.
 */
export class IndexKeeper {
  readonly #changedSince = new Map<Id, RecordName>()
  readonly #touched = new Map<Id, RecordName>()
  readonly #waiting = new Set<Id>()
  readonly #records: IndexedRecords
  readonly #turns = new Turns()
  #lastSmall: Promise<unknown> = Promise.resolve()
  #opened: Promise<unknown> = Promise.resolve()
  #filling: Promise<void> = Promise.resolve()
  #progress: IndexProgress | null = null
  #began = false

  constructor(private readonly tools: Tools) {
    this.#records = new IndexedRecords(tools)
  }

  /** Resolves when all that the library held at the call can be found; begins `after` something else is done. */
  fill(after: Promise<unknown> = Promise.resolve()): Promise<void> {
    const opening = after.then(() => this.#open())
    const lacking = opening.then((size) => this.#findLacking(size))
    // Lists that were kept are true but for what another hand did meanwhile, and that is noticed. Where there
    // are none, reading the folder takes long, and what was kept is better than nothing.
    return this.#fillFrom(lacking, this.tools.store.isRead ? lacking : opening, NEVER)
  }

  /** Makes the index anew. What was not reached when it is cancelled is indexed at the next opening. */
  async rebuild(signal: AbortSignal, progress: (done: number, total: number) => void) {
    await this.#filling.catch(() => undefined)
    const cleared = this.#turns.take(() => this.tools.index.clear())
    const names = cleared.then(() => this.#allNames())
    await this.#fillFrom(names, names, signal, progress)
  }

  /** Resolves when nothing wrong can be found any more, though perhaps not yet everything; of single changes, everything. */
  async opened(): Promise<void> {
    await Promise.allSettled([this.#opened, this.#lastSmall])
  }

  /** Whether so much waits to be put that changes should wait too. */
  get isBehind(): boolean {
    return this.#waiting.size > FEW
  }

  get filled(): Promise<void> {
    return this.#filling
  }

  /** How far the index is filled; null when it is full. */
  get progress(): IndexProgress | null {
    return this.#progress
  }

  /** What cannot be found by all it says, and why. */
  get notIndexed(): NotIndexed[] {
    return this.#records.notIndexed
  }

  /** Resolves when the change can be found. Changes are followed in turn, so the newest is what stays. */
  follow(change: Change): Promise<void> {
    const names = touchedBy(change)
    const followed = this.#putChanged(names)
    if (names.length === 1) this.#lastSmall = followed
    return followed
  }

  /** Takes these records in once more, as they are now. Nothing is to be done for it before the first filling. */
  async refresh(names: readonly RecordName[]): Promise<void> {
    if (this.#began) await this.#putChanged(names)
  }

  /** Brings the index to disk, so that the next opening need not put anything. */
  async rest(): Promise<void> {
    if (!this.#began) return
    await this.#turns.over()
    await this.tools.index.settle()
    await this.tools.store.flush()
    const stamps = await this.#stamps()
    await stamps.of([...this.#touched.values()])
    await stamps.keep(this.#allNames())
  }

  async #putChanged(names: readonly RecordName[]): Promise<void> {
    for (const name of names) {
      this.#changedSince.set(name.id, name)
      this.#touched.set(name.id, name)
      this.#waiting.add(name.id)
    }
    // In batches: each record is put as it is then, and thousands of files are never open at once.
    for (let done = 0; done < names.length; done += BATCH) {
      const batch = names.slice(done, done + BATCH)
      // One that does not wait any more was put, as it is now, in the turn of another change.
      await this.#turns.take(() =>
        this.#records.putNow(batch.filter(({ id }) => this.#waiting.delete(id))),
      )
    }
  }

  #fillFrom(
    lacking: Promise<readonly RecordName[]>,
    opened: Promise<unknown>,
    signal: AbortSignal,
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<void> {
    this.#changedSince.clear()
    this.#progress = { done: 0, total: 0 }
    this.#opened = opened
    this.#filling = lacking.then((names) => this.#fillWith(names, signal, progress))
    return this.#filling
  }

  /** Opens what was kept, and tells how much that is. */
  async #open(): Promise<number> {
    const { index, indexFolder } = this.tools
    this.#began = true
    return indexFolder === null ? 0 : index.open(indexFolder)
  }

  /** Those that an index of this size does not hold as they are now. */
  async #findLacking(size: number): Promise<readonly RecordName[]> {
    const { store, index } = this.tools
    if (!store.isRead) await store.checked
    const names = this.#allNames()
    const states = size === 0 ? [] : await (await this.#stamps()).of(names)
    return this.#turns.take(async () => {
      const ids = size === 0 ? null : new Set(await index.missing(states))
      // These were put meanwhile, in a state that was not among those asked about, or before anything was opened.
      await this.#records.putNow([...this.#changedSince.values()])
      return ids === null ? names : names.filter(({ id }) => ids.has(id))
    })
  }

  /** All that can be found, newest clips first. */
  #allNames(): RecordName[] {
    const { catalogue } = this.tools.store
    return [
      ...catalogue.noteIds
        .filter((id) => isPage(catalogue.note(id) ?? {}))
        .map((id): RecordName => ({ kind: 'note', id })),
      ...catalogue.clipIds.reverse().map((id): RecordName => ({ kind: 'clip', id })),
    ]
  }

  #stamps(): Promise<RecordStamps> {
    return RecordStamps.read(this.tools.store, this.tools.indexFolder)
  }

  async #fillWith(
    names: readonly RecordName[],
    signal: AbortSignal,
    progress: (done: number, total: number) => void,
  ) {
    const total = names.length
    this.#records.forgetLacks()
    if (total === 0) {
      this.#progress = null
      return
    }
    const say = (done: number) => {
      this.#progress = { done, total }
      this.tools.tell('index.progressed', { done, total, stopped: false })
      progress(done, total)
    }
    say(0)
    const stamps = await this.#stamps()
    let next = this.#records.read(names.slice(0, BATCH))
    let done = 0
    for (; done < total && !signal.aborted; done += BATCH) {
      const read = await next
      // The next are read while these are put.
      next = this.#records.read(names.slice(done + BATCH, done + 2 * BATCH))
      // What was changed meanwhile is in the index already, and newer than what was read here.
      const isWanted = ({ name }: ReadEntry) => !this.#changedSince.has(name.id)
      await this.#turns.take(() => this.#records.put(read.filter(isWanted)))
      for (const { name, entry } of read) if (entry?.stamp) stamps.learn(name, entry.stamp)
      say(Math.min(done + BATCH, total))
    }
    if (done < total) {
      this.tools.tell('index.progressed', { done, total, stopped: true })
      return
    }
    this.#progress = null
    await this.tools.index.settle()
    await stamps.keep(this.#allNames())
  }
}
