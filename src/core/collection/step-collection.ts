import type { Id } from '../library/id'
import type { Collection } from './collection'
import { nestedIn } from './collection-tree'
import type { CollectionSpot } from './place-collection'

/**
 * Where an arrow key takes a collection in its tree: up or down among those beside it, right into the one above it,
 * left out of its parent. Null where it cannot go that way.
 */
export function stepAside(
  collections: readonly Collection[],
  id: Id,
  arrow: string,
): CollectionSpot | null {
  const nested = nestedIn(collections)
  const at = [...nested].find(([, beside]) => beside.some((each) => each.id === id))
  if (!at) return null
  const [parent, beside] = at
  const place = beside.findIndex((each) => each.id === id)
  const above = beside[place - 1]
  switch (arrow) {
    case 'ArrowUp':
      return above ? { parent, before: above.id } : null
    case 'ArrowDown':
      return beside[place + 1] ? { parent, before: beside[place + 2]?.id ?? null } : null
    case 'ArrowRight':
      return above ? { parent: above.id, before: null } : null
    case 'ArrowLeft':
      return parent === null ? null : outOf(nested, parent)
    default:
      return null
  }
}

function outOf(nested: ReturnType<typeof nestedIn>, parent: Id): CollectionSpot | null {
  const around = [...nested].find(([, beside]) => beside.some((each) => each.id === parent))
  if (!around) return null
  const [outer, beside] = around
  const after = beside[beside.findIndex((each) => each.id === parent) + 1]
  return { parent: outer, before: after?.id ?? null }
}
