import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { PaneDivider } from './pane-divider'
import styles from './virtual-table.module.css'

export type TableHead<Name extends string> = {
  name: Name
  label: string
  /** As of a grid's columns: `2fr`, `80px`. */
  width: string
  /** What the edge is called by which it is made wider. */
  widthLabel: string
  /** Whether it holds numbers, which stand at the end of their cells. */
  isNumber?: boolean
  /** How the table is sorted by it, and what a press does; left out where it cannot be. */
  sort?: { is: 'ascending' | 'descending' | 'none'; onPress: () => void }
}

type Widths<Name extends string> = Partial<Record<Name, number>>

/** How the columns of a table are made wider and narrower, in CSS pixels. All of them are told, as they stand then. */
export type TableWidths<Name extends string> = {
  limits: { min: number; max: number }
  /** While an edge is being moved. */
  onWidths: (widths: Widths<Name>) => void
  onWidthsKept: (widths: Widths<Name>) => void
  onWidthReset: (name: Name) => void
}

type TableHeadsProps<Name extends string> = TableWidths<Name> & {
  heads: readonly TableHead<Name>[]
}

/** The names of a table's columns: a press sorts by one, its edge makes it wider or narrower. */
export function TableHeads<Name extends string>(props: TableHeadsProps<Name>) {
  const { heads, limits, onWidths, onWidthsKept, onWidthReset } = props
  const row = useRef<HTMLDivElement>(null)
  const moved = useRef<Widths<Name>>(null)
  // What stands beside the edge must not give way while it moves, so all are held as wide as they are.
  const withWidth = (name: Name, width: number) => {
    moved.current = { ...(moved.current ?? widthsIn(row, heads)), [name]: width }
    return moved.current
  }

  return (
    <div ref={row} role="row" aria-rowindex={1} className={styles.heads}>
      {heads.map((head) => (
        <Head
          key={head.name}
          head={head}
          limits={limits}
          onMove={(width) => onWidths(withWidth(head.name, width))}
          onKeep={(width) => {
            onWidthsKept(withWidth(head.name, width))
            moved.current = null
          }}
          onReset={() => onWidthReset(head.name)}
        />
      ))}
    </div>
  )
}

type HeadProps = {
  head: TableHead<string>
  limits: { min: number; max: number }
  onMove: (width: number) => void
  onKeep: (width: number) => void
  onReset: () => void
}

function Head({ head, limits, onMove, onKeep, onReset }: HeadProps) {
  const { name, label, widthLabel, isNumber, sort } = head
  const cell = useRef<HTMLSpanElement>(null)
  const width = useWidth(cell)
  const Arrow = sort?.is === 'ascending' ? ArrowUp : ArrowDown
  return (
    <span
      ref={cell}
      role="columnheader"
      className={styles.head}
      data-numeric={isNumber}
      aria-sort={sort?.is}
      title={label}
    >
      {sort ? (
        <button type="button" onClick={sort.onPress}>
          <span className={styles.name}>{label}</span>
          {sort.is !== 'none' && <Arrow size={12} aria-hidden />}
        </button>
      ) : (
        <span className={styles.name}>{label}</span>
      )}
      <span className={styles.edge}>
        <PaneDivider
          name={name}
          label={widthLabel}
          width={width}
          limits={limits}
          onMove={onMove}
          onKeep={onKeep}
          onReset={onReset}
          onCollapse={onReset}
        />
      </span>
    </span>
  )
}

function widthsIn<Name extends string>(
  row: RefObject<HTMLElement | null>,
  heads: readonly TableHead<Name>[],
) {
  const widths: Widths<Name> = {}
  heads.forEach(({ name }, place) => {
    const cell = row.current?.children[place]
    if (cell) widths[name] = Math.round(cell.getBoundingClientRect().width)
  })
  return widths
}

// How wide a column is that takes what room there is, only the page knows.
function useWidth(cell: RefObject<HTMLElement | null>) {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = cell
    if (!current) return
    const observer = new ResizeObserver(() =>
      setWidth(Math.round(current.getBoundingClientRect().width)),
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [cell])
  return width
}
