import { useEffect, type MouseEvent } from 'react'
import type { Found, ThingIds } from '#contract/views'
import { allOf, findRow, type ListSource, type useListPages } from '../../api/list-pages'
import {
  selectAlso,
  selectedThings,
  selectNothing,
  selectThings,
  toggleSelected,
  useSelection,
} from '../../api/selection'

type Selecting = {
  source: ListSource
  pages: ReturnType<typeof useListPages>
  isCurrent: (index: number) => boolean
  /** Where the current row stands. */
  standing: () => Promise<number | null>
  onOpen: (found: Found) => void
}

/** Selecting several rows of a list, by mouse and by keys. */
export function useSelecting({ source, pages, isCurrent, standing, onOpen }: Selecting) {
  const things = useSelection((selection) => selection.things)
  // Another list begins with nothing selected.
  useEffect(() => selectNothing, [])

  const toggle = async (index: number | null) => {
    const found = index === null ? null : await findRow(source, index)
    if (found && index !== null) toggleSelected(found, index)
  }
  const stretch = async (from: number, to: number) => {
    const rows: Found[] = []
    for (let at = Math.min(from, to); at <= Math.max(from, to); at++) {
      const found = await findRow(source, at)
      if (found) rows.push(found)
    }
    selectAlso(rows)
  }

  return {
    isSelected: (index: number) => {
      if (things.size === 0) return isCurrent(index)
      const found = pages.rowAt(index)
      return found !== null && things.has(found.row.id)
    },
    /** What is dragged with a row: all that is selected, where it is. */
    things: ({ kind, row }: Found): ThingIds => {
      if (things.has(row.id)) return selectedThings()
      return kind === 'note' ? { clips: [], notes: [row.id] } : { clips: [row.id], notes: [] }
    },
    /** Whether a press was meant to select, and did. */
    pressed: (index: number, event: MouseEvent): boolean => {
      const { from } = useSelection.getState()
      if (event.shiftKey) {
        void standing().then((current) => stretch(from ?? current ?? index, index))
      } else if (event.ctrlKey || event.metaKey) void toggle(index)
      else selectNothing()
      return event.shiftKey || event.ctrlKey || event.metaKey
    },
    select: () => void standing().then(toggle),
    selectAll: () => void allOf(source).then(selectThings),
    extend: (by: number) =>
      void standing().then(async (from) => {
        const start = from ?? 0
        const to = Math.max(0, Math.min(pages.total - 1, start + by))
        await stretch(start, to)
        const found = await findRow(source, to)
        if (found) onOpen(found)
      }),
  }
}
