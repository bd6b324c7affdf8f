import {
  SEARCH_PLACES,
  SEARCH_STATES,
  SEARCH_THINGS,
  SORT_KEYS,
  type SearchPlace,
  type SearchState,
  type SearchThing,
  type SortKey,
} from './query'

/** The fields of the query language, in the order they are offered, with what each is for. */
export const SEARCH_FIELDS = {
  tag: 'with this tag, or one nested in it',
  site: 'from this site',
  author: 'by this author',
  title: 'in the title',
  in: 'inbox, archive, trash, all or a collection',
  is: 'unread, read, favorite …',
  has: 'highlights, notes, tags …',
  no: 'without highlights, notes …',
  saved: 'when it was saved',
  published: 'when it was published',
  read: 'when it was last read',
  lang: 'in this language',
  color: 'with highlights of this color',
  highlight: 'in a highlight',
  note: 'in a note on a highlight',
  text: 'in the article itself',
  url: 'in the address',
  words: 'how long it is',
  progress: 'how far it is read',
  sort: 'in another order',
} as const
export type SearchField = keyof typeof SEARCH_FIELDS

export function isSearchField(name: string): name is SearchField {
  return Object.hasOwn(SEARCH_FIELDS, name)
}

/** A value that can be typed, and what it means. */
export type FieldValue = { value: string; hint: string }

const PLACES: Record<SearchPlace, string> = {
  inbox: 'in the inbox',
  archive: 'in the archive',
  trash: 'in the trash',
  all: 'anywhere, the trash too',
}
const STATES: Record<SearchState, string> = {
  unread: 'not read yet',
  reading: 'being read',
  read: 'read to the end',
  favorite: 'among the favorites',
  duplicate: 'saved more than once',
  orphan: 'with highlights that lost their place',
  note: 'a note of one’s own',
}
const THINGS: Record<SearchThing, string> = {
  highlights: 'highlights',
  notes: 'notes on highlights',
  tags: 'tags',
  versions: 'several versions',
  images: 'pictures',
}
const SORTS: Record<SortKey, string> = {
  relevance: 'best first',
  saved: 'newest saved first',
  published: 'newest published first',
  title: 'by title',
  words: 'longest first',
}
const DATES: FieldValue[] = [
  { value: 'today', hint: 'since midnight' },
  { value: 'yesterday', hint: 'the day before' },
  { value: '<7d', hint: 'in the last 7 days' },
  { value: '<30d', hint: 'in the last 30 days' },
  { value: '<1y', hint: 'in the last year' },
]

/** The values that a field has in every library; none for fields whose values are the library's own. */
export function fixedValues(field: SearchField): FieldValue[] {
  switch (field) {
    case 'in':
      return SEARCH_PLACES.map((value) => ({ value, hint: PLACES[value] }))
    case 'is':
      return SEARCH_STATES.map((value) => ({ value, hint: STATES[value] }))
    case 'has':
      return SEARCH_THINGS.map((value) => ({ value, hint: `with ${THINGS[value]}` }))
    case 'no':
      return SEARCH_THINGS.map((value) => ({ value, hint: `without ${THINGS[value]}` }))
    case 'sort':
      return SORT_KEYS.map((value) => ({ value, hint: SORTS[value] }))
    case 'saved':
    case 'published':
    case 'read':
      return DATES
    case 'words':
      return [
        { value: '<500', hint: 'short: less than 500 words' },
        { value: '>2000', hint: 'long: more than 2,000 words' },
      ]
    case 'progress':
      return [
        { value: '<50', hint: 'less than half read' },
        { value: '>50', hint: 'more than half read' },
      ]
    default:
      return []
  }
}
