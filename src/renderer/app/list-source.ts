import type { ReadThresholds } from '#core/clip/read-state'
import type { ListFilter, ListGroup, ListSort } from '#core/library/list-wanted'
import { settledQuery } from '#core/search/typing-at'
import type { SearchUnit } from '#core/search/refine-query'
import type { ListSource } from '../api/list-pages'
import type { Place } from '../features/library/sidebar'

type ListOrder = { sort: ListSort; group: ListGroup | null; readAt: ReadThresholds | null }

/** A place where no clips are listed. */
export type OtherPlace = Exclude<Place, { kind: 'shelf' | 'tag' | 'collection' }>

/** What the middle pane lists: what is searched for, or else the place one is at; null where that is no list of clips. */
export function sourceOf(
  place: Place,
  { query, unit }: { query: string; unit: SearchUnit },
  filter: ListFilter,
  { sort, group, readAt }: ListOrder,
): ListSource | null {
  const settled = settledQuery(query)
  if (settled.trim() !== '') return { kind: 'search', query: settled, unit }
  if (isElsewhere(place)) return null
  const order = { sort, group, readAt }
  const list = { kind: 'shelf' as const, tag: null, collection: null, filter, ...order }
  return place.kind === 'tag'
    ? { ...list, shelf: 'library', tag: place.name }
    : place.kind === 'collection'
      ? { ...list, shelf: 'library', collection: place.id }
      : { ...list, shelf: place.shelf }
}

/** Whether the middle pane lists clips now, or what was found. */
export function isListing({ place, query }: { place: Place; query: string }): boolean {
  return !isElsewhere(place) || settledQuery(query).trim() !== ''
}

/** Whether no clips are listed there. */
export function isElsewhere(place: Place): place is OtherPlace {
  return place.kind !== 'shelf' && place.kind !== 'tag' && place.kind !== 'collection'
}
