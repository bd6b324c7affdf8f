import type { Id } from '#core/library/id'
import { SHELVES, type Shelf } from '#core/library/shelf'
import { onShelf } from './clip-filter'
import type { ClipTable } from './clip-table'

/** How many clips stand on each shelf. */
export function countShelves(table: ClipTable): Record<Shelf, number> {
  const count = (shelf: Shelf) => countWhere(table, onShelf(table, shelf))
  return Object.fromEntries(SHELVES.map((shelf) => [shelf, count(shelf)])) as Record<Shelf, number>
}

/**
 * How many clips outside the trash each collection holds, itself or in what is nested in it. A collection's line is
 * itself and those it is nested in.
 */
export function countCollections(table: ClipTable, lineOf: (id: Id) => Id[]): Map<Id, number> {
  const { collections } = table.shared
  const counts = new Map<Id, number>()
  countValues(table, table.columns.collections, collections.size).forEach((clips, list) => {
    if (clips === 0) return
    const names = Array.from(
      collections.numbersIn(list),
      (number) => collections.names.name(number) ?? '',
    )
    // In two collections that are nested in a third, it is in the third once.
    for (const id of new Set(names.flatMap(lineOf))) counts.set(id, (counts.get(id) ?? 0) + clips)
  })
  return counts
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
