import type { CSSProperties, MouseEvent, ReactNode, Ref } from 'react'
import { TableHeads, type TableHead, type TableWidths } from './table-heads'
import { useVirtualRows, type VirtualListHandle } from './use-virtual-rows'
import styles from './virtual-table.module.css'

type VirtualTableProps<Name extends string> = TableWidths<Name> & {
  label: string
  heads: readonly TableHead<Name>[]
  count: number
  estimate: number
  current: number | null
  currentName: string | null
  handle: Ref<VirtualListHandle>
  isSelected: (index: number) => boolean
  /** What stands over a row as the heading of its group; null within one. */
  headingOf: (index: number) => ReactNode
  onPress: (index: number, event?: MouseEvent) => void
  onActivate: (index: number) => void
  onDrag: (index: number, data: DataTransfer) => void
  onRange: (first: number, last: number) => void
  /** The cells of a row, one a column. */
  children: (index: number) => readonly ReactNode[]
}

const HEAD = 29

/** A table of any length, of which only what is in sight exists. One stop for Tab; commands move the current row. */
export function VirtualTable<Name extends string>(props: VirtualTableProps<Name>) {
  const { label, heads, count, current, isSelected, headingOf, onPress, onActivate, onDrag } = props
  const { scroller, list, virtualizer, rows, isCurrentInSight, jump } = useVirtualRows<
    HTMLDivElement,
    HTMLDivElement
  >({ ...props, head: HEAD })
  const columns = { '--columns': heads.map(({ width }) => width).join(' ') } as CSSProperties

  return (
    <div ref={scroller} className={styles.scroller} style={columns}>
      <div
        ref={list}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={heads.length}
        aria-multiselectable
        aria-activedescendant={isCurrentInSight ? `${label}-${current}` : undefined}
        className={styles.table}
        onKeyDown={jump}
      >
        <TableHeads {...props} />
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ blockSize: virtualizer.getTotalSize() }}
        >
          {rows.map(({ index, start }) => {
            const heading = headingOf(index)
            return (
              <div
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                role="presentation"
                className={styles.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                {heading !== null && (
                  <div role="row" className={styles.group}>
                    <span role="gridcell" aria-colspan={heads.length}>
                      {heading}
                    </span>
                  </div>
                )}
                <div
                  id={`${label}-${index}`}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={isSelected(index)}
                  data-current={index === current}
                  className={styles.row}
                  draggable
                  onDragStart={({ dataTransfer }) => onDrag(index, dataTransfer)}
                  // A stretch of rows is selected, not the words in them.
                  onMouseDown={(event) => event.shiftKey && event.preventDefault()}
                  onClick={(event) => onPress(index, event)}
                  onDoubleClick={() => onActivate(index)}
                >
                  {props.children(index).map((cell, column) => (
                    <span
                      key={heads[column]?.name}
                      role="gridcell"
                      className={styles.cell}
                      data-numeric={heads[column]?.isNumber}
                    >
                      {cell}
                    </span>
                  ))}
                </div>
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
