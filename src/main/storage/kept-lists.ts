import { keepCatalogue, type CacheState } from './catalogue-cache'
import type { LibraryParts } from './library-parts'

/** The lists of a library as they are kept between openings. */
export class KeptLists {
  #kept: string | null

  constructor(
    /** The file they are kept in; null when nothing is kept. */
    private readonly path: string | null,
    state: CacheState | null,
  ) {
    this.#kept = state && sayWhat(0, state)
  }

  /** Keeps the lists if they are others than before. What cannot be kept is read from the records at the next opening. */
  async keep({ catalogue, journal, clock }: LibraryParts, checkedAt: number | null): Promise<void> {
    if (this.path === null) return
    const state = { line: journal.lastNumber, checkedAt, lastStamp: clock.last }
    const now = sayWhat(catalogue.changes, state)
    if (now === this.#kept) return
    const isKept = await keepCatalogue(this.path, { catalogue, state }).then(
      () => true,
      () => false,
    )
    if (isKept) this.#kept = now
  }
}

// To look at a little more than need be is cheaper than to write all lists for a later moment.
function sayWhat(changes: number, { line, checkedAt, lastStamp }: CacheState) {
  return JSON.stringify([changes, line, lastStamp, checkedAt !== null])
}
