/**
 * Rows in an order that is kept true by putting what changed back into its place, instead of sorting
 * it all again. The order is of `compare`, which never says 0 for two different rows.
 */
export class KeptOrder {
  #order: Uint32Array
  readonly #changed = new Set<number>()

  constructor(
    private readonly compare: (a: number, b: number) => number,
    private readonly isLive: (row: number) => boolean,
    order: Uint32Array = new Uint32Array(0),
  ) {
    this.#order = order
  }

  /** Tells that a row is new, gone, or may stand elsewhere now. */
  touch(row: number): void {
    this.#changed.add(row)
  }

  /** The rows that hold something, first to last. */
  rows(): Uint32Array {
    if (this.#changed.size === 0) return this.#order
    const put = Uint32Array.from(this.#changed).filter(this.isLive).sort(this.compare)
    const kept = this.#order.filter((row) => !this.#changed.has(row))
    this.#changed.clear()
    this.#order = this.#merged(kept, put)
    return this.#order
  }

  #merged(kept: Uint32Array, put: Uint32Array) {
    const merged = new Uint32Array(kept.length + put.length)
    let taken = 0
    for (const [done, row] of put.entries()) {
      const until = this.#placeIn(kept, row, taken)
      merged.set(kept.subarray(taken, until), taken + done)
      merged[until + done] = row
      taken = until
    }
    merged.set(kept.subarray(taken), taken + put.length)
    return merged
  }

  #placeIn(kept: Uint32Array, row: number, from: number) {
    let low = from
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(kept[middle] ?? 0, row) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
