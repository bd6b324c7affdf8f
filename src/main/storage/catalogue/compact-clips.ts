import { clipColumns, copyRow } from './clip-columns'
import type { ClipOrders } from './clip-orders'
import { ClipTable } from './clip-table'
import { NameLists } from './name-lists'
import { Names } from './names'
import { TextBytes } from './text-bytes'

const FEW_ROWS = 1000
const FEW_BYTES = 1 << 20

/** Whether so much of a table is gone that it is worth writing anew. */
export function isWasteful({ rows, texts, shared }: ClipTable, freeRows: number): boolean {
  return (
    freeRows > FEW_ROWS + rows / 4 ||
    texts.garbage > FEW_BYTES + texts.size / 3 ||
    shared.tags.size > FEW_ROWS + 1.5 * rows ||
    shared.collections.size > FEW_ROWS + 1.5 * rows
  )
}

/** The same clips in a new table without gaps, first saved first, and their orders. */
export function compacted(
  old: ClipTable,
  orders: ClipOrders,
): { table: ClipTable; orders: { saved: Uint32Array; titles: Uint32Array } } {
  const kept = orders.order('saved').rows
  const columns = clipColumns(kept.length)
  const texts = new TextBytes()
  const { shared } = old
  const fresh = {
    sites: new Names(),
    languages: new Names(),
    tags: new NameLists(),
    collections: new NameLists(),
  }
  const rowOf = new Uint32Array(old.rows)
  kept.forEach((from, to) => {
    rowOf[from] = to
    copyRow(old.columns, from, columns, to)
    const { bytes, start } = old.keyOf(from)
    columns.textAt[to] = texts.add(bytes.subarray(start, start + (columns.textSize[to] ?? 0)))
    columns.site[to] = fresh.sites.number(shared.sites.name(columns.site[to] ?? 0))
    columns.language[to] = fresh.languages.number(shared.languages.name(columns.language[to] ?? 0))
    columns.tags[to] = fresh.tags.number(shared.tags.list(columns.tags[to] ?? 0))
    columns.collections[to] = fresh.collections.number(
      shared.collections.list(columns.collections[to] ?? 0),
    )
  })
  const table = new ClipTable({ rows: kept.length, columns, texts, shared: fresh })
  const titles = orders.order('title').rows.map((row) => rowOf[row] ?? 0)
  return { table, orders: { saved: kept.map((_, row) => row), titles } }
}
