import type { ClipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import type { ListSpan, ListWanted } from '#core/library/list-wanted'
import { clipFilter, type Within } from './clip-filter'
import type { ClipFinder } from './clip-finder'
import type { ClipOrders } from './clip-orders'
import { groupRows } from './group-rows'
import type { ClipTable } from './clip-table'

/** The clips of a list in their order, as they were when it was asked for. */
export type ClipList = {
  /** Of its rows: in groups a clip may have several. */
  total: number
  clips: number
  /** The groups it is in; null where it is in none. */
  spans: ListSpan[] | null
  rows: (offset: number, limit: number) => ClipRow[]
  ids: (offset: number, limit: number) => Id[]
  /** Where a clip stands in the list; -1 when it is not in it. */
  indexOf: (id: Id) => number
}

export function listClips(
  { table, finder, orders }: { table: ClipTable; finder: ClipFinder; orders: ClipOrders },
  wanted: ListWanted,
  within: Within,
): ClipList {
  const { by, direction } = wanted.sort
  const { rows: ordered, known } = orders.order(by)
  const isWanted = clipFilter(table, wanted, within)
  const found = new Uint32Array(ordered.length)
  let total = 0
  const take = (from: number, to: number, step: number) => {
    for (let at = from; at !== to; at += step) {
      const row = ordered[at] ?? 0
      if (isWanted(row)) found[total++] = row
    }
  }
  if (direction === 'ascending') take(0, ordered.length, 1)
  else {
    take(known - 1, -1, -1)
    take(ordered.length - 1, known - 1, -1)
  }
  const { rows, spans } = wanted.group
    ? groupRows(table, found.slice(0, total), wanted.group)
    : { rows: found.slice(0, total), spans: null }
  return {
    total: rows.length,
    clips: total,
    spans,
    rows: (offset, limit) =>
      Array.from(rows.subarray(offset, offset + limit), (row) => table.row(row)),
    ids: (offset, limit) =>
      Array.from(rows.subarray(offset, offset + limit), (row) => table.id(row)),
    indexOf: (id) => {
      const row = finder.row(id)
      return row === null ? -1 : rows.indexOf(row)
    },
  }
}
