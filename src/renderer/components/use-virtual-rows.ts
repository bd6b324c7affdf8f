import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'

export type VirtualListHandle = { focus: () => void; scrollTo: (index: number) => void }

type VirtualRows = {
  count: number
  /** Row height before it is measured, in CSS pixels. */
  estimate: number
  current: number | null
  /** What the current row is, so that it is known again where it stands elsewhere. */
  currentName: string | null
  handle: Ref<VirtualListHandle>
  /** A row was pressed, or reached by Home, End, Page Up or Page Down. */
  onPress: (index: number, event?: MouseEvent) => void
  onRange: (first: number, last: number) => void
}

/** The rows in sight of a list or table of any length, kept where the eye is as others come and go. */
export function useVirtualRows<Scroller extends HTMLElement, Rows extends HTMLElement>(
  wanted: VirtualRows,
) {
  const { count, estimate, current, currentName, handle, onPress, onRange } = wanted
  const scroller = useRef<Scroller>(null)
  const list = useRef<Rows>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    // About a screen either way, for the frame in which a fast scroll is ahead of us.
    overscan: 10,
  })
  const rows = virtualizer.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0

  // Telling which rows are in sight leaves React: they are asked for from main.
  useEffect(() => onRange(first, last), [first, last, onRange])
  const size = rows.find(({ index }) => index === current)?.size
  const before = useRef({ current, currentName, size })
  useEffect(() => {
    const was = before.current
    before.current = { current, currentName, size: size === estimate ? undefined : size }
    if (current === null || was.currentName !== currentName) return
    // A row that grows under one's hands, by a tag or a highlight, stays whole in sight.
    const grew = was.size !== undefined && size !== was.size && size !== estimate
    if (was.current === current && grew) virtualizer.scrollToIndex(current)
    // Rows that come in above push the current one down; one goes with it, unless one is at the top.
    const pushed = was.current === null ? 0 : current - was.current
    const offset = virtualizer.scrollOffset ?? 0
    if (pushed > 0 && offset > 0) virtualizer.scrollToOffset(offset + pushed * estimate)
  }, [current, currentName, size, estimate, virtualizer])
  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  }))

  const jump = (event: KeyboardEvent) => {
    const inSight = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / estimate))
    const from = current ?? first
    const targets: Record<string, number> = {
      Home: 0,
      End: count - 1,
      PageUp: Math.max(0, from - inSight),
      PageDown: Math.min(count - 1, from + inSight),
    }
    const target = targets[event.key]
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    virtualizer.scrollToIndex(target)
    onPress(target)
  }

  return { scroller, list, virtualizer, rows, isCurrentInSight: size !== undefined, jump }
}
