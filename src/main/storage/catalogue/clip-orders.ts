import type { SortKey } from '#core/library/list-wanted'
import { listKey } from '#core/library/list-key'
import { ID_LENGTH } from './clip-columns'
import type { ClipTable } from './clip-table'
import { KeptOrder } from './kept-order'
import { orderByValue, UNKNOWN, type Order } from './order-by-value'

/** Progress is told apart in so many parts. */
const PARTS = 1000
/** Seconds from the year 0 to 1970, so that no date is negative. */
const BEFORE_1970 = 62_200_000_000

/** The clips in every order a list can have. Clips that are equal in it stand by when they were saved. */
export class ClipOrders {
  readonly #saved: KeptOrder
  readonly #titles: KeptOrder
  readonly #byValue = new Map<SortKey, Order>()
  #siteRanks = new Float64Array(0)

  constructor(
    private readonly table: ClipTable,
    kept: { saved?: Uint32Array; titles?: Uint32Array } = {},
  ) {
    const isLive = (row: number) => table.isLive(row)
    this.#saved = new KeptOrder((a, b) => this.compareSaved(a, b), isLive, kept.saved)
    this.#titles = new KeptOrder((a, b) => this.#compareTitles(a, b), isLive, kept.titles)
  }

  /** Tells that a clip is new, gone, or may stand elsewhere in some order. */
  touch(row: number): void {
    this.#saved.touch(row)
    this.#titles.touch(row)
    this.#byValue.clear()
  }

  order(by: SortKey): Order {
    const { columns } = this.table
    switch (by) {
      case 'saved':
        return allKnown(this.#saved.rows())
      case 'title':
        return allKnown(this.#titles.rows())
      case 'words':
        return this.#orderBy(by, (row) => columns.wordCount[row] ?? 0)
      case 'published':
        return this.#orderBy(by, (row) => {
          const time = columns.published[row] ?? NaN
          return Number.isNaN(time) ? UNKNOWN : time + BEFORE_1970
        })
      // These change as one reads, so no order of them is kept.
      case 'progress':
        return orderByValue(this.#saved.rows(), (row) =>
          Math.round((columns.progress[row] ?? 0) * PARTS),
        )
      case 'highlights':
        return orderByValue(this.#saved.rows(), (row) => columns.highlightCount[row] ?? 0)
      case 'site': {
        const ranks = this.#rankSites()
        return this.#orderBy(by, (row) => ranks[columns.site[row] ?? 0] ?? UNKNOWN)
      }
    }
  }

  #orderBy(by: SortKey, valueOf: (row: number) => number): Order {
    const known = this.#byValue.get(by)
    if (known) return known
    const order = orderByValue(this.#saved.rows(), valueOf)
    this.#byValue.set(by, order)
    return order
  }

  #rankSites() {
    const { sites } = this.table.shared
    if (this.#siteRanks.length === sites.size) return this.#siteRanks
    const sorted = sites
      .all()
      .map((name) => ({ name, key: listKey(name) }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    const ranks = new Float64Array(sites.size)
    for (const [rank, { name }] of sorted.entries()) ranks[sites.number(name)] = rank
    ranks[0] = UNKNOWN
    this.#siteRanks = ranks
    return ranks
  }

  /** Below 0 when the first was saved before the second. */
  compareSaved(a: number, b: number) {
    const { savedAt, id } = this.table.columns
    const byTime = (savedAt[a] ?? 0) - (savedAt[b] ?? 0)
    if (byTime !== 0) return byTime
    for (let at = 0; at < ID_LENGTH; at++) {
      const byLetter = (id[a * ID_LENGTH + at] ?? 0) - (id[b * ID_LENGTH + at] ?? 0)
      if (byLetter !== 0) return byLetter
    }
    return a - b
  }

  #compareTitles(a: number, b: number) {
    const one = this.table.keyOf(a)
    const other = this.table.keyOf(b)
    return (
      one.bytes.compare(other.bytes, other.start, other.end, one.start, one.end) ||
      this.compareSaved(a, b)
    )
  }
}

function allKnown(rows: Uint32Array): Order {
  return { rows, known: rows.length }
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
