import { create } from 'zustand'
import { readLink, type Destination } from '#core/highlight/highlight-link'
import type { HighlightRow } from '#core/highlight/highlight-row'
import type { ThingIds } from '#contract/views'
import type { Id } from '#core/library/id'
import type { SavedSearch } from '#core/note/saved-search'
import type { SearchUnit } from '#core/search/refine-query'
import type { Span } from '#core/search/search-entry'
import type { Place } from '../features/library/sidebar'
import { follow, leave, type Trail } from './trail'
import { NOTHING_CHOSEN, type ChosenFilter } from '../features/list/chosen-filter'

export type Open =
  | { kind: 'clip'; id: string; at: Span | null; highlight?: string | null }
  | { kind: 'note'; id: string }

type Choosing =
  | { kind: 'put' | 'tag' | 'untag'; things: ThingIds }
  | { kind: 'go-collection' }
  | { kind: 'move-collection'; id: Id }
  | { kind: 'template' }
  /** What was open before. */
  | { kind: 'recent' }
  /** Highlights to be put into a note, which is called so if it is a new one. */
  | { kind: 'send-highlights'; highlights: readonly Id[]; title: string }

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
  /** What the reading pane shows: what is open may still be on its way there. */
  shown: Id | null
  trail: Trail
  showOriginal: boolean
  /** Whether the article stands alone, without the list and the ways into the library. */
  focus: boolean
  /** What a person is choosing a collection or tag for. */
  choosing: Choosing | null
  dialog:
    | 'palette'
    | 'history'
    | 'add'
    | 'import'
    | 'export'
    | 'keys'
    | 'about'
    | 'settings'
    | 'care'
    | 'sidebar'
    | null
  /** The export that was dropped on the window to be imported. */
  importing: string | null
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
  shown: null,
  trail: { past: [], future: [] },
  showOriginal: false,
  focus: false,
  choosing: null,
  dialog: null,
  importing: null,
  address: null,
}))

export function goTo(place: Place): void {
  useView.setState({
    place,
    query: '',
    unit: 'everything',
    saved: null,
    focus: false,
    dialog: null,
  })
}

export function search(query: string, unit = useView.getState().unit): void {
  // What is listed is chosen for one search, not for all that come after it.
  const isOver = query.trim() === ''
  useView.setState({ query, unit: isOver ? 'everything' : unit, ...(isOver && { saved: null }) })
}

/** Searches for what a smart collection finds. */
export function openSearch({ id, query }: SavedSearch): void {
  useView.setState({ query, unit: 'everything', saved: id, dialog: null })
}

export function narrow(filter: ChosenFilter): void {
  useView.setState({ filter })
}

export function openThing(open: Open | null): void {
  const { open: left, trail } = useView.getState()
  const goesOn = left !== null && left.id !== open?.id
  useView.setState({
    open,
    showOriginal: false,
    ...(goesOn && { trail: leave(trail, { open: left, position: null }) }),
  })
}

/** Opens the clip of a highlight there. */
export function openHighlight({ id, clip, at, isOrphan }: HighlightRow): void {
  openThing({ kind: 'clip', id: clip.id, at: isOrphan ? null : at, highlight: id })
}

/** Leaves the article alone in the window, or brings back what was around it. */
export function toggleFocus(): void {
  useView.setState(({ focus, open }) => ({ focus: !focus && open !== null }))
}

/** Goes where a link of ours leads. */
export function openDestination({ clip, highlight }: Destination): void {
  openThing({ kind: 'clip', id: clip, at: null, highlight })
}

/** Follows an address: one of ours goes there, any other is asked about first. */
export function followAddress(address: string): void {
  const destination = readLink(address)
  if (destination) openDestination(destination)
  else askAbout(address)
}

/** Remembers this place of what is open, to come back to it. */
export function jumpFrom(position: number): void {
  const { open, trail } = useView.getState()
  if (open) useView.setState({ trail: leave(trail, { open, position }) })
}

/** Goes back to where one was, or forward again; `goTo` brings a place before the eye in what is open already. */
export function followTrail(
  way: 'back' | 'forward',
  position: number | null,
  goTo: (position: number) => void,
): void {
  const { open, trail } = useView.getState()
  const step = follow(trail, way, open && { open, position })
  if (!step) return
  const { to } = step
  if (to.open.id !== open?.id) {
    useView.setState({ open: to.open, showOriginal: false, trail: step.trail })
    return
  }
  useView.setState({ trail: step.trail })
  if (to.position !== null) goTo(to.position)
}

export function show(dialog: View['dialog']): void {
  useView.setState({ dialog })
}

/** Shows what an export would bring; null lets the person choose one first. */
export function showImport(importing: string | null): void {
  useView.setState({ dialog: 'import', importing })
}

export function choose(choosing: Choosing | null): void {
  useView.setState({ choosing, dialog: null })
}

export function askAbout(address: string | null): void {
  useView.setState({ address })
}
