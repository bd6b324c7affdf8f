import { create } from 'zustand'
import type { Span } from '#core/search/search-entry'
import type { Place } from '../features/library/sidebar'

export type Open = { kind: 'clip'; id: string; at: Span | null } | { kind: 'note'; id: string }

type View = {
  place: Place
  query: string
  open: Open | null
  showOriginal: boolean
  dialog: 'add' | 'keys' | 'settings' | null
  /** An address out of the library that a person is asked about. */
  address: string | null
}

/** What the window itself owns: where one is, what is open, what is asked. Everything else is main's. */
export const useView = create<View>(() => ({
  place: { kind: 'shelf', shelf: 'inbox' },
  query: '',
  open: null,
  showOriginal: false,
  dialog: null,
  address: null,
}))

export function goTo(place: Place): void {
  useView.setState({ place, query: '' })
}

export function search(query: string): void {
  useView.setState({ query })
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
