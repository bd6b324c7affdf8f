import { useQuery } from '@tanstack/react-query'
import type { CollectionRow } from '#contract/views'
import { ask } from './ask'

const NONE: CollectionRow[] = []

/** Every collection, each before what is nested in it. */
export function useCollections(): CollectionRow[] {
  const { data } = useQuery({
    queryKey: ['collections'],
    queryFn: () => ask('collections.list', undefined),
  })
  return data ?? NONE
}
