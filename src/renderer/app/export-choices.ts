import type { Place } from '../features/library/sidebar'
import type { NamedChoice } from '../features/export/export-dialog'
import type { Messages } from '#core/messages/messages-of'
import type { Id } from '#core/library/id'
import { isElsewhere } from './list-source'
import type { Open } from './view-store'

/** What a person may want to take out, judged by where they are: what is selected, what is open, what is listed, or all there is. */
export function exportChoices(
  open: Open | null,
  place: Place,
  query: string,
  selected: readonly Id[],
  words: Messages['exporting']['choices'],
): NamedChoice[] {
  const listed = query.trim() === '' ? queryOf(place) : query.trim()
  return [
    ...(selected.length > 0
      ? [{ label: words.selected, choice: { kind: 'clips' as const, ids: [...selected] } }]
      : []),
    ...(open?.kind === 'clip'
      ? [{ label: words.open, choice: { kind: 'clips' as const, ids: [open.id] } }]
      : []),
    ...(listed === null
      ? []
      : [
          {
            label: query.trim() === '' ? words.listed : words.found,
            choice: { kind: 'found' as const, query: listed },
          },
        ]),
    { label: words.everything, choice: { kind: 'everything' as const } },
  ]
}

function queryOf(place: Place): string | null {
  if (isElsewhere(place)) return null
  switch (place.kind) {
    case 'tag':
      return `tag:"${place.name}"`
    case 'collection':
      return `in:"${place.id}"`
    case 'shelf':
      if (place.shelf === 'library') return null
      return place.shelf === 'favorites' ? 'is:favorite' : `in:${place.shelf}`
  }
}
