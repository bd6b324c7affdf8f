import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { SearchHints } from '#core/search/facets'
import { dropRefinement, queryForUnit, type SearchUnit } from '#core/search/refine-query'
import { ask } from '../../api/ask'
import { useMessages } from '../../api/use-messages'

/** A search as a person asks it: the words in the box, and what is to be listed. */
export type Search = { query: string; unit: SearchUnit }

/** With fewer results than this, ways on are offered. */
const FEW = 3
const UNIT_CLAUSES = new Set(['is:note', '-is:note'])

/** What all that is found is made of; asked for only when it is shown. */
export function useFacets({ query, unit }: Search, isShown: boolean) {
  const asked = queryForUnit(query, unit)
  return useQuery({
    queryKey: ['search', 'facets', asked],
    queryFn: isShown ? () => ask('search.facets', { query: asked }) : skipToken,
    placeholderData: keepPreviousData,
  })
}

/** Where to go from a search that found little or nothing; nothing while that is not known or not so. */
export function useHints(search: Search, total: number | null): Hints | null {
  const { notOnlyHere } = useMessages().search
  const asked = queryForUnit(search.query, search.unit)
  const isWanted = total !== null && total < FEW
  const { data } = useQuery({
    queryKey: ['search', 'hints', asked],
    queryFn: isWanted ? () => ask('search.hints', { query: asked }) : skipToken,
  })
  return isWanted && data ? asSearches(data, search, total, notOnlyHere) : null
}

/** A search to go to instead, in words, and how much it finds. */
export type Way = { words: string; search: Search; total: number }
export type Hints = { relaxed: Way[]; close: Way[] }

function asSearches(
  { relaxed, close }: SearchHints,
  { unit }: Search,
  total: number,
  notOnlyHere: string,
): Hints {
  const plain = (query: string) =>
    [...UNIT_CLAUSES].reduce((rest, clause) => dropRefinement(rest, clause), query)
  return {
    relaxed:
      total > 0
        ? []
        : relaxed.map(({ without, query, total: found }) =>
            UNIT_CLAUSES.has(without)
              ? {
                  words: notOnlyHere,
                  search: { query: plain(query), unit: 'everything' },
                  total: found,
                }
              : { words: without, search: { query: plain(query), unit }, total: found },
          ),
    close: close.map(({ meant, query, total: found }) => ({
      words: meant,
      search: { query: plain(query), unit },
      total: found,
    })),
  }
}
