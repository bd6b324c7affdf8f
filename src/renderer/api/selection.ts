import { create } from 'zustand'
import type { Found, ThingIds } from '#contract/views'

type Kind = 'clip' | 'note'
type Selection = {
  /** What is selected in the list, by id. */
  things: ReadonlyMap<string, Kind>
  /** The row a stretch is selected from. */
  from: number | null
}

const NOTHING: Selection = { things: new Map(), from: null }

/** What is selected in the list that is shown. Another list begins with nothing selected. */
export const useSelection = create<Selection>(() => NOTHING)

export function selectNothing(): void {
  if (useSelection.getState().things.size > 0) useSelection.setState(NOTHING)
}

/** Selects a row, or lets it go. */
export function toggleSelected(found: Found, index: number): void {
  const things = new Map(useSelection.getState().things)
  if (!things.delete(found.row.id)) things.set(found.row.id, kindOf(found))
  useSelection.setState({ things, from: index })
}

/** Selects these rows besides what is selected. */
export function selectAlso(rows: readonly Found[]): void {
  const things = new Map(useSelection.getState().things)
  for (const found of rows) things.set(found.row.id, kindOf(found))
  useSelection.setState({ things })
}

/** Selects exactly these. */
export function selectThings({ clips, notes }: ThingIds): void {
  const all = [
    ...clips.map((id) => [id, 'clip'] as const),
    ...notes.map((id) => [id, 'note'] as const),
  ]
  useSelection.setState({ things: new Map(all) })
}

/** What is selected, in the order it was. */
export function selectedThings(): ThingIds {
  const all = [...useSelection.getState().things]
  const of = (kind: Kind) => all.filter(([, each]) => each === kind).map(([id]) => id)
  return { clips: of('clip'), notes: of('note') }
}

function kindOf({ kind }: Found): Kind {
  return kind === 'note' ? 'note' : 'clip'
}
