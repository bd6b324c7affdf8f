import { Buffer } from 'node:buffer'
import { listKey } from '#core/library/list-key'
import { foldLinkTarget } from '#core/note/note-links'
import { onShelf } from './clip-filter'
import type { ClipFinder } from './clip-finder'
import type { ClipOrders } from './clip-orders'
import type { ClipTable } from './clip-table'

/** Finds clips outside the trash by their titles. */
export class ClipTitles {
  constructor(
    private readonly table: ClipTable,
    private readonly finder: ClipFinder,
    private readonly orders: ClipOrders,
  ) {}

  /** The row of this id or title, case, spaces and quote marks aside; the newest saved of several. */
  named(target: string): number | null {
    const isShown = onShelf(this.table, 'library')
    const byId = this.finder.row(target)
    let found = byId !== null && isShown(byId) ? byId : null
    const folded = foldLinkTarget(target)
    const key = Buffer.from(listKey(target))
    const { rows } = this.orders.order('title')
    for (let at = this.#firstFrom(key); at < rows.length; at++) {
      const row = rows[at] ?? 0
      if (this.#compareKey(row, key) !== 0) break
      if (isShown(row) && foldLinkTarget(this.table.title(row)) === folded) {
        if (found === null || this.orders.compareSaved(row, found) > 0) found = row
      }
    }
    return found
  }

  /** The rows whose title has these letters in it, newest saved first: those that begin so, and those that hold it. */
  holding(typed: string): { begins: number[]; holds: number[] } {
    const wanted = Buffer.from(listKey(typed))
    const isShown = onShelf(this.table, 'library')
    const begins: number[] = []
    const holds: number[] = []
    for (const row of this.orders.order('saved').rows.toReversed()) {
      if (!isShown(row)) continue
      const { bytes, start, end } = this.table.keyOf(row)
      const at = placeOf(wanted, bytes, start, end)
      if (at === start) begins.push(row)
      else if (at > start) holds.push(row)
    }
    return { begins, holds }
  }

  #firstFrom(key: Buffer) {
    const { rows } = this.orders.order('title')
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compareKey(rows[middle] ?? 0, key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compareKey(row: number, key: Buffer) {
    const { bytes, start, end } = this.table.keyOf(row)
    return bytes.compare(key, 0, key.length, start, end)
  }
}

// Titles are short and lie apart, so that a plain search of each beats calling into a faster one.
function placeOf(wanted: Buffer, bytes: Buffer, start: number, end: number): number {
  const last = end - wanted.length
  for (let at = start; at <= last; at++) {
    let same = 0
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++
    if (same === wanted.length) return at
  }
  return -1
}
