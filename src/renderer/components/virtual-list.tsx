import type { MouseEvent, ReactNode, Ref } from 'react'
import { useVirtualRows, type VirtualListHandle } from './use-virtual-rows'
import styles from './virtual-list.module.css'

export type { VirtualListHandle }

type VirtualListProps = {
  label: string
  count: number
  /** Row height before it is measured, in CSS pixels. */
  estimate: number
  current: number | null
  /** What the current row is, so that it is known again where it stands elsewhere. */
  currentName: string | null
  handle: Ref<VirtualListHandle>
  /** A row was pressed, or reached by Home, End, Page Up or Page Down. */
  onPress: (index: number, event?: MouseEvent) => void
  onActivate: (index: number) => void
  /** Whether a row is selected, in a list of which several may be. */
  isSelected?: (index: number) => boolean
  /** Lets a row be dragged. */
  onDrag?: (index: number, data: DataTransfer) => void
  onRange: (first: number, last: number) => void
  children: (index: number) => ReactNode
}

/** A list of any length, of which only what is in sight exists. One stop for Tab; commands move the current row. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, current, onPress, onActivate, isSelected, onDrag, children } = props
  const { scroller, list, virtualizer, rows, isCurrentInSight, jump } = useVirtualRows<
    HTMLDivElement,
    HTMLUListElement
  >(props)

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable={isSelected !== undefined}
        aria-activedescendant={isCurrentInSight ? `${label}-${current}` : undefined}
        className={styles.list}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={jump}
      >
        {rows.map(({ index, start }) => (
          <li
            key={index}
            id={`${label}-${index}`}
            ref={virtualizer.measureElement}
            data-index={index}
            role="option"
            aria-selected={isSelected ? isSelected(index) : index === current}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            draggable={onDrag !== undefined}
            onDragStart={({ dataTransfer }) => onDrag?.(index, dataTransfer)}
            // A stretch of rows is selected, not the words in them.
            onMouseDown={(event) => event.shiftKey && event.preventDefault()}
            onClick={(event) => onPress(index, event)}
            onDoubleClick={() => onActivate(index)}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
