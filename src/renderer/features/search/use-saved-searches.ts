import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { SavedSearch } from '#core/note/saved-search'
import { ask } from '../../api/ask'

const NONE: SavedSearch[] = []

/** The smart collections of the library, by name. */
export function useSavedSearches(): SavedSearch[] {
  const { data } = useQuery({
    queryKey: ['searches'],
    queryFn: () => ask('searches.list', undefined),
  })
  return data ?? NONE
}

/** How much each of them finds now, by id; those that are not counted yet are not in it. */
export function useSavedCounts(searches: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['search', 'counts', searches],
    queryFn:
      searches.length === 0
        ? skipToken
        : async () => {
            const queries = searches.map(({ query }) => query)
            const { totals } = await ask('search.count', { queries })
            return new Map(searches.map(({ id }, place) => [id, totals[place] ?? 0]))
          },
    placeholderData: keepPreviousData,
  })
  return data ?? new Map()
}
