import { create } from 'zustand'
import type { Id } from '#core/library/id'
import type { SavedSearch } from '#core/note/saved-search'
import type { SearchUnit } from '#core/search/refine-query'
import type { Span } from '#core/search/search-entry'
import type { Place } from '../features/library/sidebar'
import { NOTHING_CHOSEN, type ChosenFilter } from '../features/list/chosen-filter'

export type Open = { kind: 'clip'; id: string; at: Span | null } | { kind: 'note'; id: string }

type View = {
  place: Place
  query: string
  /** What a search lists. */
  unit: SearchUnit
  isRefining: boolean
  /** The smart collection that was opened last, as long as something is searched. */
  saved: Id | null
  /** What lists are narrowed down to, wherever one goes. */
  filter: ChosenFilter
  open: Open | null
  showOriginal: boolean
  dialog: 'add' | 'keys' | 'settings' | 'care' | null
  /** An address out of the library that a person is asked about. */
  address: string | null
}

/** What the window itself owns: where one is, what is open, what is asked. Everything else is main's. */
export const useView = create<View>(() => ({
  place: { kind: 'shelf', shelf: 'inbox' },
  query: '',
  unit: 'everything',
  isRefining: false,
  saved: null,
  filter: NOTHING_CHOSEN,
  open: null,
  showOriginal: false,
  dialog: null,
  address: null,
}))

export function goTo(place: Place): void {
  useView.setState({ place, query: '', unit: 'everything', saved: null })
}

export function search(query: string, unit = useView.getState().unit): void {
  // What is listed is chosen for one search, not for all that come after it.
  const isOver = query.trim() === ''
  useView.setState({ query, unit: isOver ? 'everything' : unit, ...(isOver && { saved: null }) })
}

/** Searches for what a smart collection finds. */
export function openSearch({ id, query }: SavedSearch): void {
  useView.setState({ query, unit: 'everything', saved: id })
}

export function narrow(filter: ChosenFilter): void {
  useView.setState({ filter })
}

export function openThing(open: Open | null): void {
  useView.setState({ open, showOriginal: false })
}

export function show(dialog: View['dialog']): void {
  useView.setState({ dialog })
}

export function askAbout(address: string | null): void {
  useView.setState({ address })
}
