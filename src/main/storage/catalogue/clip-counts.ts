import { SHELVES, type Shelf } from '#core/library/shelf'
import { onShelf } from './clip-filter'
import type { ClipTable } from './clip-table'

/** How many clips stand on each shelf. */
export function countShelves(table: ClipTable): Record<Shelf, number> {
  const count = (shelf: Shelf) => countWhere(table, onShelf(table, shelf))
  return Object.fromEntries(SHELVES.map((shelf) => [shelf, count(shelf)])) as Record<Shelf, number>
}

/** Every collection that holds a clip outside the trash, with how many it holds. */
export function countCollections(table: ClipTable): { id: string; count: number }[] {
  const { collections } = table.shared
  const counts = new Float64Array(collections.names.size)
  countLists(table, 'collections').forEach((count, list) => {
    for (const name of collections.numbersIn(list)) counts[name] = (counts[name] ?? 0) + count
  })
  return named(counts, collections.names.all()).map(({ name, count }) => ({ id: name, count }))
}

/** Every site of a clip outside the trash, with how many are from there, most first. */
export function countSites(table: ClipTable): { name: string; count: number }[] {
  const { sites } = table.shared
  const counts = countValues(table, table.columns.site, sites.size)
  return named(counts, sites.all()).sort((a, b) => b.count - a.count || compare(a.name, b.name))
}

function named(counts: Float64Array, names: string[]) {
  return names
    .map((name, place) => ({ name, count: counts[place + 1] ?? 0 }))
    .filter(({ count }) => count > 0)
}

function countLists(table: ClipTable, of: 'tags' | 'collections') {
  return countValues(table, table.columns[of], table.shared[of].size)
}

/** How many clips outside the trash have each value of a column. */
export function countValues(table: ClipTable, column: Uint32Array, size: number): Float64Array {
  const isCounted = onShelf(table, 'library')
  const counts = new Float64Array(size)
  for (let row = 0; row < table.rows; row++) {
    const value = column[row] ?? 0
    if (isCounted(row)) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function countWhere(table: ClipTable, test: (row: number) => boolean) {
  let count = 0
  for (let row = 0; row < table.rows; row++) if (test(row)) count++
  return count
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
