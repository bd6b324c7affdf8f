import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import styles from './virtual-list.module.css'

export type VirtualListHandle = { focus: () => void; scrollTo: (index: number) => void }

type VirtualListProps = {
  label: string
  count: number
  /** Row height before it is measured, in CSS pixels. */
  estimate: number
  current: number | null
  handle: Ref<VirtualListHandle>
  onPress: (index: number) => void
  onActivate: (index: number) => void
  onRange: (first: number, last: number) => void
  children: (index: number) => ReactNode
}

/** A list of any length, of which only what is in sight exists. One stop for Tab; commands move the current row. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, estimate, current, handle, onPress, onActivate, onRange, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 6,
  })
  const rows = virtualizer.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0

  // Telling which rows are in sight leaves React: they are asked for from main.
  useEffect(() => onRange(first, last), [first, last, onRange])
  const size = rows.find(({ index }) => index === current)?.size
  const before = useRef({ current, size })
  // A row that grows under one's hands, by a tag or a highlight, stays whole in sight.
  useEffect(() => {
    const grew = before.current.size !== undefined && size !== before.current.size
    if (grew && current !== null && before.current.current === current && size !== estimate) {
      virtualizer.scrollToIndex(current)
    }
    before.current = { current, size: size === estimate ? undefined : size }
  }, [current, size, estimate, virtualizer])
  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  }))

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={current === null ? undefined : `${label}-${current}`}
        className={styles.list}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {rows.map(({ index, start }) => (
          <li
            key={index}
            id={`${label}-${index}`}
            ref={virtualizer.measureElement}
            data-index={index}
            role="option"
            aria-selected={index === current}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => onPress(index)}
            onDoubleClick={() => onActivate(index)}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
