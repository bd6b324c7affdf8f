/** What a person asks for: a condition (null asks for everything) and an order (null leaves it to the search). */
export type Query = { where: Clause | null; sort: Sort | null }

/** One condition. `all`, `any` and `not` are made by `allOf`, `anyOf` and `notOf`, which keep trees in one shape. */
export type Clause =
  | { type: 'all'; of: Clause[] }
  | { type: 'any'; of: Clause[] }
  | { type: 'not'; of: Clause }
  | { type: 'text'; field: TextField | null; wanted: Wanted }
  | { type: 'tag'; name: string; match: 'whole' | 'prefix' }
  | { type: 'in'; place: SearchPlace }
  | { type: 'collection'; name: string }
  | { type: 'is'; state: SearchState }
  | { type: 'has'; thing: SearchThing }
  | { type: 'no'; thing: SearchThing }
  | { type: 'color'; name: string }
  | { type: 'language'; code: string }
  | { type: 'number'; field: NumberField; range: Range<number> }
  | { type: 'date'; field: DateField; range: Range<string> }

/**
 * Words to look for. `word` matches its other forms too, `phrase` exactly as written, `prefix` what
 * begins so, `near` words with at most `distance` others among them, and `unfinished` (a word that
 * is still being typed) both the word and what begins so.
 */
export type Wanted =
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'prefix'; text: string }
  | { kind: 'near'; text: string; distance: number }
  | { kind: 'unfinished'; text: string }

/** A value compared: numbers as they are, dates as typed, because `today` has a meaning only later. */
export type Range<T> =
  { op: Comparison; value: T } | { op: 'between'; from: T | null; to: T | null }
export type Comparison = 'is' | '<' | '<=' | '>' | '>='

export type Sort = { by: SortKey; direction: 'asc' | 'desc' }

export const TEXT_FIELDS = ['title', 'author', 'site', 'url', 'text', 'note', 'highlight'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export const SEARCH_PLACES = ['inbox', 'archive', 'trash', 'all'] as const
export type SearchPlace = (typeof SEARCH_PLACES)[number]

export const SEARCH_STATES = [
  'unread',
  'reading',
  'read',
  'favorite',
  'duplicate',
  'orphan',
  'note',
] as const
export type SearchState = (typeof SEARCH_STATES)[number]

export const SEARCH_THINGS = ['highlights', 'notes', 'tags', 'versions', 'images'] as const
export type SearchThing = (typeof SEARCH_THINGS)[number]

export const NUMBER_FIELDS = ['words', 'progress'] as const
export type NumberField = (typeof NUMBER_FIELDS)[number]

export const DATE_FIELDS = ['saved', 'published', 'read'] as const
export type DateField = (typeof DATE_FIELDS)[number]

export const SORT_KEYS = ['relevance', 'saved', 'published', 'title', 'words'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** All of these at once; null when there is nothing to ask. */
export function allOf(clauses: readonly (Clause | null)[]): Clause | null {
  const flat = clauses.flatMap((clause) => (clause?.type === 'all' ? clause.of : (clause ?? [])))
  return flat.length > 1 ? { type: 'all', of: flat } : (flat[0] ?? null)
}

/** At least one of these; null when there is nothing to ask. */
export function anyOf(clauses: readonly (Clause | null)[]): Clause | null {
  const flat = clauses.flatMap((clause) => (clause?.type === 'any' ? clause.of : (clause ?? [])))
  return flat.length > 1 ? { type: 'any', of: flat } : (flat[0] ?? null)
}

/** The opposite; the opposite of an opposite is the clause itself. */
export function notOf(clause: Clause): Clause {
  return clause.type === 'not' ? clause.of : { type: 'not', of: clause }
}

/** The way a sort runs when nothing is said: best, newest and longest first, titles from A. */
export function usualDirection(by: SortKey): Sort['direction'] {
  return by === 'title' ? 'asc' : 'desc'
}

/** Whether the trash is left out: always, unless the query names it or asks for everything. */
export function leavesOutTrash(query: Query): boolean {
  return !query.where || !namesTrash(query.where)
}

function namesTrash(clause: Clause): boolean {
  if (clause.type === 'all' || clause.type === 'any') return clause.of.some(namesTrash)
  if (clause.type === 'not') return namesTrash(clause.of)
  return clause.type === 'in' && (clause.place === 'trash' || clause.place === 'all')
}

/** The names of the collections that a query asks for or rules out. */
export function collectionNamesIn(clause: Clause | null): string[] {
  if (clause?.type === 'collection') return [clause.name]
  if (clause?.type === 'all' || clause?.type === 'any') return clause.of.flatMap(collectionNamesIn)
  return clause?.type === 'not' ? collectionNamesIn(clause.of) : []
}

/** The clauses a hit can be marked for: those that are asked for, not those that are ruled out. */
export function positiveClauses(clause: Clause | null): Clause[] {
  if (!clause || clause.type === 'not') return []
  if (clause.type === 'all' || clause.type === 'any') return clause.of.flatMap(positiveClauses)
  return [clause]
}
