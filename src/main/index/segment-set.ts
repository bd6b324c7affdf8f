import type { Id } from '#core/library/id'
import type { SearchEntry } from '#core/search/search-entry'
import type { IndexFolder, Lengths } from './index-folder'
import { LiveSegment } from './live-segment'
import { mergedInto } from './merged-shelf'
import { OneAtATime } from './one-at-a-time'
import { Readers } from './readers'
import { Shelf } from './shelf'
import { shelvesToMerge } from './shelves-to-merge'

const SEALED_AT = 2000

/** A state of a document: its id and what the library calls that state. */
export type DocumentState = readonly [id: Id, stamp: string]

/**
 * All documents: sealed segments, one that is being sealed, and a live one that takes new documents. A
 * changed document is added anew, and the old one dies where it is.
 */
export class SegmentSet {
  #sealed: Shelf[] = []
  /** Live no more, not in a file yet. */
  #frozen: Shelf | null = null
  /** Could not be written, and stay in memory: they are found, and indexed again after a restart. */
  #unsealed: Shelf[] = []
  #live = newLive()
  #lengths: Lengths = { characters: 0, count: 0 }
  readonly #readers = new Readers()
  /** Sealing and merging. */
  readonly #keeping = new OneAtATime()

  /** Without a folder everything stays in memory. */
  constructor(private readonly folder: IndexFolder | null) {
    if (!folder) return
    const { shelves, lengths } = folder.open()
    this.#sealed = shelves
    this.#lengths = lengths
  }

  get shelves(): readonly Shelf[] {
    const frozen = this.#frozen ? [this.#frozen] : []
    return [...this.#sealed, ...this.#unsealed, ...frozen, this.#live.shelf].filter(
      ({ alive }) => alive > 0,
    )
  }

  get count(): number {
    return this.shelves.reduce((sum, { alive }) => sum + alive, 0)
  }

  /** Reads the documents as they are now; what it reads from stays open until it is done. */
  async read<T>(work: (shelves: readonly Shelf[]) => Promise<T>): Promise<T> {
    if (this.#readers.isNobody) for (const shelf of this.shelves) shelf.tidy()
    return this.#readers.read(() => work(this.shelves))
  }

  /** Resolves when more may come; what was put can be found at once. */
  async put(entries: readonly SearchEntry[]): Promise<void> {
    const newest = new Map(entries.map((entry) => [entry.id, entry]))
    for (const { body } of newest.values()) {
      this.#lengths.characters += body.length
      this.#lengths.count++
    }
    const average = Math.max(1, this.#lengths.characters / Math.max(1, this.#lengths.count))
    for (const entry of newest.values()) {
      this.#kill(entry.id)
      const { segment, shelf } = this.#live
      segment.add(entry, entry.body.length / average)
      shelf.added(segment.size - 1)
    }
    if (this.#live.segment.size >= SEALED_AT) this.#makeRoom()
    if (this.#live.segment.size >= SEALED_AT * 2) await this.#keeping.current()
  }

  remove(ids: readonly Id[]): void {
    for (const id of ids) this.#kill(id)
  }

  /** Takes out what is not among these states, and gives the ids of those that are not here. */
  missing(states: readonly DocumentState[]): Id[] {
    const stamps = new Map(states)
    for (const shelf of this.shelves) {
      const { segment } = shelf
      const gone: number[] = []
      shelf.living.forEach((number) => {
        const id = segment.id(number)
        if (stamps.get(id) !== segment.stamp(number)) gone.push(number)
        else stamps.delete(id)
      })
      for (const number of gone) shelf.kill(number)
    }
    return [...stamps.keys()]
  }

  /** Resolves when everything is sealed and merged as far as it is worth it. */
  async settle(): Promise<void> {
    if (!this.folder) return
    await this.#keeping.next(async () => {
      if (this.#live.segment.size > 0) await this.#seal()
      await this.#merge()
      this.folder?.keep(this.#sealed, this.#lengths)
    })
  }

  /** Forgets all documents. */
  async clear(): Promise<void> {
    await this.#keeping.next(async () => {
      this.#readers.retire(this.#sealed.map(({ segment }) => segment))
      this.#sealed = []
      this.#unsealed = []
      this.#live = newLive()
      this.#lengths = { characters: 0, count: 0 }
      this.folder?.keep(this.#sealed, this.#lengths)
    })
  }

  close(): void {
    this.#readers.retire(this.#sealed.map(({ segment }) => segment))
  }

  #kill(id: Id): void {
    for (const shelf of this.shelves) {
      const number = shelf.numberOf(id)
      if (number !== null) shelf.kill(number)
    }
  }

  /** Begins a new live segment: the full one is sealed, or stays in memory as it is. */
  #makeRoom(): void {
    if (!this.folder) {
      this.#sealed = [...this.#sealed.filter(({ alive }) => alive > 0), this.#live.shelf]
      this.#live = newLive()
      return
    }
    if (this.#keeping.isWorking) return
    // What cannot be written can still be found; that it was not is told by `settle`.
    this.#keeping
      .next(async () => {
        await this.#seal()
        await this.#merge()
      })
      .catch(() => undefined)
  }

  async #seal(): Promise<void> {
    const { shelf } = this.#live
    this.#frozen = shelf
    this.#live = newLive()
    const sealed = await this.#mergedInto([shelf])
      .catch((cause: unknown) => {
        this.#unsealed.push(shelf)
        throw cause
      })
      .finally(() => (this.#frozen = null))
    if (sealed) this.#sealed.push(sealed)
    this.folder?.keep(this.#sealed, this.#lengths)
  }

  async #merge(): Promise<void> {
    for (;;) {
      const shelves = shelvesToMerge(this.#sealed)
      if (shelves.length === 0) return
      const merged = await this.#mergedInto(shelves)
      this.#sealed = this.#sealed.filter((shelf) => !shelves.includes(shelf))
      if (merged) this.#sealed.push(merged)
      this.#readers.retire(shelves.map(({ segment }) => segment))
      this.folder?.keep(this.#sealed, this.#lengths)
    }
  }

  async #mergedInto(shelves: readonly Shelf[]): Promise<Shelf | null> {
    const path = this.folder?.newPath()
    return path === undefined ? null : mergedInto(path, shelves)
  }
}

function newLive(): { segment: LiveSegment; shelf: Shelf } {
  const segment = new LiveSegment()
  return { segment, shelf: new Shelf(segment) }
}
