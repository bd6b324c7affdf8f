import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { LinkTarget } from '#contract/views'
import { ask } from '../../api/ask'
import { looksForThings } from './rank-entries'

const NONE: LinkTarget[] = []

/** The clips and notes whose titles hold what is typed. */
export function useThings(typed: string): LinkTarget[] {
  const words = typed.trim()
  const { data } = useQuery({
    queryKey: ['list', 'named', words],
    queryFn: looksForThings(typed) ? () => ask('links.complete', { typed: words }) : skipToken,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return looksForThings(typed) ? (data ?? NONE) : NONE
}
