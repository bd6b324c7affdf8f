import { useCallback, useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type { Found } from '#contract/views'
import {
  findRow,
  locate,
  type ListSource,
  type Sight,
  type useListPages,
} from '../../api/list-pages'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { dragThings } from '../../api/dragged'
import { SelectMark } from './select-mark'
import { useSelecting } from './use-selecting'
import { ItemRow } from './item-row'
import { SkeletonRow } from './skeleton-rows'

/** What commands may ask of the list. */
export type ListHandle = {
  focus: () => void
  /** Moves the current row by so many, and opens it. */
  step: (by: number) => void
  /** Gives the reading pane the current row, at its hit. */
  activate: () => void
  /** Selects the current row, or lets it go; left out where one thing at a time is listed. */
  select?: () => void
  selectAll?: () => void
  /** Moves the current row by so many, and selects what it comes by. */
  extend?: (by: number) => void
}

type ListRowsProps = {
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

const ROW = 108

/** The rows of a list. One is the current one, wherever it stands after the list has changed. */
export function ListRows(props: ListRowsProps) {
  const { source, wanted, pages, current, handle, onOpen, onActivate, onSight } = props
  const { total, rowAt } = pages
  const list = useRef<VirtualListHandle>(null)
  const seen = useRef(0)
  const wish = useRef(0)
  const currentIndex = pages.indexOf(current)

  // What was wished last is what is opened, should the rows come in another order.
  const reach = async (index: number, how: (found: Found) => void) => {
    const mine = ++wish.current
    const found = rowAt(index) ?? (await findRow(source, index))
    if (found && mine === wish.current) how(found)
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
    step: (by) => void step(by),
    activate: () => {
      if (source === wanted) void standing().then((index) => reach(index ?? 0, onActivate))
      else void activateFirst(wanted, onActivate)
    },
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

  return (
    <VirtualList
      label="Clips"
      count={total}
      estimate={ROW}
      current={currentIndex}
      currentName={current}
      handle={list}
      isSelected={(index) => isSelected(index)}
      onDrag={(index, data) => {
        const found = rowAt(index)
        if (found) dragThings(data, things(found))
      }}
      onPress={(index, event) => {
        if (event && pressed(index, event)) list.current?.focus()
        else void reach(index, onOpen)
      }}
      onActivate={(index) => void reach(index, onActivate)}
      onRange={onRange}
    >
      {(index) => {
        const found = rowAt(index)
        return found ? (
          <ItemRow
            found={found}
            current={isCurrent(index)}
            mark={<SelectMark found={found} index={index} />}
          />
        ) : (
          <SkeletonRow />
        )
      }}
    </VirtualList>
  )
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
