import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  type MouseEvent,
  type Ref,
} from 'react'
import type { Found } from '#contract/views'
import {
  findRow,
  locate,
  type ListSource,
  type Sight,
  type useListPages,
} from '../../api/list-pages'
import { dragThings } from '../../api/dragged'
import type { VirtualListHandle } from '../../components/virtual-list'
import { useSelecting } from './use-selecting'

/** What commands may ask of the list. */
export type ListHandle = {
  focus: () => void
  /** Moves the current row by so many, and opens it. */
  step: (by: number) => void | Promise<void>
  /** Gives the reading pane the current row, at its hit. */
  activate: () => void | Promise<void>
  /** Selects the current row, or lets it go; left out where one thing at a time is listed. */
  select?: () => void
  selectAll?: () => void
  /** Moves the current row by so many, and selects what it comes by. */
  extend?: (by: number) => void
}

export type ListRowsProps = {
  source: ListSource
  /** What is asked for now; another one than what is shown as long as its answer is to come. */
  wanted: ListSource
  pages: ReturnType<typeof useListPages>
  current: string | null
  handle: Ref<ListHandle>
  onOpen: (found: Found) => void
  onActivate: (found: Found) => void
  onSight: (sight: Sight) => void
}

/** What hands do with the rows of a list, however they are drawn. One is the current one, wherever it stands after the list has changed. */
export function useListHands(props: ListRowsProps) {
  const { source, wanted, pages, current, handle, onOpen, onActivate, onSight } = props
  const { total, rowAt } = pages
  const list = useRef<VirtualListHandle>(null)
  const seen = useRef(0)
  const wish = useRef(0)
  const reached = useRef<number | null>(null)
  // In groups one clip may stand in several places: the hands are at the one they came to.
  const isThere = reached.current !== null && rowAt(reached.current)?.row.id === current
  const currentIndex = isThere ? reached.current : pages.indexOf(current)

  // What was wished last is what is opened, should the rows come in another order.
  const reach = async (index: number, how: (found: Found) => void) => {
    const mine = ++wish.current
    const found = rowAt(index) ?? (await findRow(source, index))
    if (!found || mine !== wish.current) return
    if (source.kind === 'shelf') reached.current = index
    how(found)
  }
  const standing = async () => currentIndex ?? (await locate(source, current))
  const step = async (by: number) => {
    const from = await standing()
    const next = from === null ? 0 : from + by
    if (next < 0 || next >= total) return
    list.current?.scrollTo(next)
    await reach(next, onOpen)
  }

  const isCurrent = (index: number) => index === currentIndex
  const { things, pressed, isSelected, ...hands } = useSelecting({ ...props, isCurrent, standing })

  useImperativeHandle(handle, () => ({
    ...hands,
    focus: () => list.current?.focus(),
    step,
    activate: () =>
      source === wanted
        ? standing().then((index) => reach(index ?? 0, onActivate))
        : activateFirst(wanted, onActivate),
  }))

  useShownAtFirst(source, current, list)
  const tell = useRef(onSight)
  useEffect(() => {
    tell.current = onSight
  })
  const onRange = useCallback((first: number, last: number) => {
    tell.current({ first, last, goes: first < seen.current ? 'up' : 'down' })
    seen.current = first
  }, [])

  return {
    isCurrent,
    /** What a list or table of rows is given. */
    rows: {
      count: total,
      current: currentIndex,
      currentName: current,
      handle: list,
      isSelected: (index: number) => isSelected(index),
      onDrag: (index: number, data: DataTransfer) => {
        const found = rowAt(index)
        if (found) dragThings(data, things(found))
      },
      onPress: (index: number, event?: MouseEvent) => {
        if (event && pressed(index, event)) list.current?.focus()
        else void reach(index, onOpen)
      },
      onActivate: (index: number) => void reach(index, onActivate),
      onRange,
    },
  }
}

/** Gives the reading pane the first row of a list as soon as it is known. */
export async function activateFirst(source: ListSource, onActivate: (found: Found) => void) {
  const found = await findRow(source, 0)
  if (found) onActivate(found)
}

// Sorted or filtered anew, a list shows where the row that is open stands in it now.
function useShownAtFirst(
  source: ListSource,
  current: string | null,
  list: { current: VirtualListHandle | null },
) {
  const first = useRef({ source, current })
  useEffect(() => {
    let isGone = false
    void locate(first.current.source, first.current.current).then((index) => {
      if (index !== null && !isGone) list.current?.scrollTo(index)
    })
    return () => {
      isGone = true
    }
  }, [list])
}
