import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { completeQuery, type KnownNames } from '#core/search/complete-query'
import { explainSearch } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'
import { readPlainWords } from '#core/search/plain-words'
import { typingAt } from '#core/search/typing-at'
import { ask } from '../../api/ask'
import { namedApart } from '#core/collection/named-apart'
import type { Messages } from '#core/messages/messages-of'
import { useSites, useSummary } from '../../api/queries'
import { useCollections } from '../../api/use-collections'
import { useMessages } from '../../api/use-messages'

/** A search that has a name. */
export type NamedSearch = { name: string; query: string }

/** Something the box offers: a query to go to, or to forget those that were. */
export type Suggestion = {
  kind: 'completion' | 'reading' | 'recent' | 'saved' | 'forget'
  label: string
  hint: string
  query: string
  caret: number
}

type Asked = {
  query: string
  caret: number
  recent: readonly string[]
  saved: readonly NamedSearch[]
  /** Whether anybody looks: nothing is asked of main otherwise. */
  isAsked: boolean
}

const FACET_FIELDS = new Set(['author', 'lang', 'saved', 'published', 'read'])

/** What the box offers for what is typed: how to complete it, what it may mean, or what was searched before. */
export function useSuggestions({ query, caret, recent, saved, isAsked }: Asked): Suggestion[] {
  const { search: words, explained } = useMessages()
  const known = useKnownNames(query, caret, isAsked)
  if (!isAsked) return []
  if (query.trim() === '') return before(recent, saved, words.forget)
  return [
    ...completeQuery(query, caret, known).map((each) => ({ ...each, kind: 'completion' as const })),
    ...reading(query, explained),
  ]
}

function before(
  recent: readonly string[],
  saved: readonly NamedSearch[],
  forget: string,
): Suggestion[] {
  const past = recent.map((query) => suggestion('recent', query, query, ''))
  return [
    ...saved.map(({ name, query }) => suggestion('saved', query, name, query)),
    ...past,
    ...(past.length === 0 ? [] : [suggestion('forget', '', forget, '')]),
  ]
}

function reading(query: string, words: Messages['explained']): Suggestion[] {
  const read = readPlainWords(query)
  if (read === null) return []
  return [suggestion('reading', `${read} `, explainSearch(parseQuery(read), 'clips', words), read)]
}

function suggestion(kind: Suggestion['kind'], query: string, label: string, hint: string) {
  return { kind, query, label, hint, caret: query.length }
}

function useKnownNames(query: string, caret: number, isAsked: boolean): KnownNames {
  const typing = isAsked ? typingAt(query, caret) : null
  const field = typing?.field ?? null
  const tags = useSummary().data?.tags ?? []
  const sites = useSites().data ?? []
  const collections = useCollections()
  const isFacet = field !== null && FACET_FIELDS.has(field)
  // Of very many authors only those that begin so are counted.
  const begun = field === 'author' ? /^[\p{L}\p{N}]+/u.exec(typing?.typed.trim() ?? '')?.[0] : null
  const within = begun ? `author:${begun}*` : ''
  const facets = useQuery({
    queryKey: ['search', 'facets', within],
    queryFn: isFacet ? () => ask('search.facets', { query: within }) : skipToken,
    placeholderData: keepPreviousData,
  }).data
  return {
    tag: tags,
    site: sites,
    author: facets?.author ?? [],
    language: facets?.language ?? [],
    year: facets?.year ?? [],
    collection: namedApart(collections),
  }
}
