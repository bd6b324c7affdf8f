import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from './ask'

/** Clips that may be one, without the pairs a person keeps apart. */
export function useDuplicates(apart: readonly string[]) {
  return useQuery({
    queryKey: ['duplicates', apart],
    queryFn: () => ask('duplicates.list', { apart: [...apart] }),
    placeholderData: keepPreviousData,
  })
}
