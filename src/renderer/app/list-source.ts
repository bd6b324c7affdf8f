import type { ListFilter, ListSort } from '#core/library/list-wanted'
import { settledQuery } from '#core/search/typing-at'
import type { SearchUnit } from '#core/search/refine-query'
import type { ListSource } from '../api/list-pages'
import type { Place } from '../features/library/sidebar'

/** What the middle pane lists: what is searched for, or else the place one is at; null for notes and highlights. */
export function sourceOf(
  place: Place,
  { query, unit }: { query: string; unit: SearchUnit },
  filter: ListFilter,
  sort: ListSort,
): ListSource | null {
  const settled = settledQuery(query)
  if (settled.trim() !== '') return { kind: 'search', query: settled, unit }
  if (place.kind === 'notes' || place.kind === 'highlights') return null
  const list = { kind: 'shelf' as const, tag: null, collection: null, filter, sort }
  return place.kind === 'tag'
    ? { ...list, shelf: 'library', tag: place.name }
    : place.kind === 'collection'
      ? { ...list, shelf: 'library', collection: place.id }
      : { ...list, shelf: place.shelf }
}
