import { QueryClient, useQueries, useQuery } from '@tanstack/react-query'
import type { Id } from '#core/library/id'
import type { Shelf } from '#core/library/shelf'
import { ask } from './ask'

/** Rows are asked for in stretches of this many. */
export const STRETCH = 100

/** What a list shows: a shelf, a tag of the library, or what a query finds. */
export type ListSource =
  { kind: 'shelf'; shelf: Shelf; tag: string | null } | { kind: 'search'; query: string }

// Main says when something changed, so nothing here grows stale by itself.
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
})

export function useSummary() {
  return useQuery({ queryKey: ['summary'], queryFn: () => ask('library.summary', undefined) })
}

export function useSettings() {
  return useQuery({ queryKey: ['settings'], queryFn: () => ask('settings.read', undefined) })
}

export function useClip(id: Id) {
  return useQuery({ queryKey: ['clip', id], queryFn: () => ask('clips.open', { id }) })
}

export function useNotes(trashed: boolean) {
  return useQuery({
    queryKey: ['notes', trashed],
    queryFn: () => ask('notes.list', { trashed }),
  })
}

export function useNote(id: Id) {
  return useQuery({ queryKey: ['note', id], queryFn: () => ask('notes.open', { id }) })
}

/** The notes that link to a clip. */
export function useMentions(clip: Id) {
  return useQuery({
    queryKey: ['mentions', clip],
    queryFn: () => ask('notes.mentioning', { clip }),
  })
}

/** The stretches of a list that are in sight. The list itself may be a hundred thousand long. */
export function useStretches(source: ListSource, stretches: readonly number[]) {
  return useQueries({
    queries: stretches.map((stretch) => ({
      queryKey: ['list', source, stretch],
      queryFn: () => askStretch(source, { offset: stretch * STRETCH, limit: STRETCH }),
      placeholderData: (before: Awaited<ReturnType<typeof askStretch>> | undefined) => before,
    })),
  })
}

async function askStretch(source: ListSource, page: { offset: number; limit: number }) {
  if (source.kind === 'search') return ask('search.find', { query: source.query, ...page })
  const { total, rows } = await ask('clips.list', { shelf: source.shelf, tag: source.tag, ...page })
  const found = rows.map((row) => ({
    kind: 'clip' as const,
    row,
    snippet: null,
    titleMarks: [],
    at: null,
  }))
  return { total, explained: '', found }
}
