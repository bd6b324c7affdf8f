import { z } from 'zod'
import type { SingleChange } from '../library/change'
import { Id } from '../library/id'
import type { Collection } from './collection'
import { nestedIn, withNested } from './collection-tree'

/** Where a collection is to stand: in a parent, before one of its collections, or last. */
export const CollectionSpot = z.object({ parent: Id.nullable(), before: Id.nullable() })
export type CollectionSpot = z.infer<typeof CollectionSpot>

/** The order that makes a collection the last of its parent. */
export function orderAtEnd(collections: readonly Collection[], parent: Id | null): number {
  const last = nestedIn(collections).get(parent)?.at(-1)
  return last ? Math.floor(last.order) + 1 : 0
}

/** Whether a collection may stand in this one: not in itself, nor in what is nested in it. */
export function mayStandIn(collections: readonly Collection[], id: Id, parent: Id | null): boolean {
  return parent === null || !withNested(collections, id).includes(parent)
}

/**
 * The changes that put a collection at a spot: usually of that one alone; of all beside it where there is no room
 * between two of them. None where it stands there already.
 */
export function placeCollection(
  collections: readonly Collection[],
  id: Id,
  { parent, before }: CollectionSpot,
): SingleChange[] {
  const beside = (nestedIn(collections).get(parent) ?? []).filter((each) => each.id !== id)
  const at = beside.findIndex((each) => each.id === before)
  const index = at < 0 ? beside.length : at
  const order = orderBetween(beside[index - 1]?.order, beside[index]?.order)
  if (order !== null) return [moved(id, parent, order)]
  const ids = beside.map((each) => each.id)
  ids.splice(index, 0, id)
  return ids.map((each, place) => moved(each, parent, place))
}

function moved(id: Id, parent: Id | null, order: number): SingleChange {
  return { type: 'note.edited', id, fields: { collection: { parent, order } } }
}

function orderBetween(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 0 : Math.ceil(after) - 1
  if (after === undefined) return Math.floor(before) + 1
  const middle = (before + after) / 2
  return before < middle && middle < after ? middle : null
}
