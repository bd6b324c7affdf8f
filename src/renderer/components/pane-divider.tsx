import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import styles from './pane-divider.module.css'

type PaneDividerProps = {
  name: string
  /** What it makes wider or narrower. */
  label: string
  width: number
  limits: { min: number; max: number }
  /** While it is being moved. */
  onMove: (width: number) => void
  /** It was let go at this width. */
  onKeep: (width: number) => void
  onReset: () => void
  onCollapse: () => void
}

const STEP = 16
const LEAP = 64

/** The line between two panes: dragged, or moved by arrows; a double press puts it where it was first, Enter folds the pane. */
export function PaneDivider(props: PaneDividerProps) {
  const { name, label, width, limits, onMove, onKeep, onReset, onCollapse } = props
  // How wide it is said to be may be older than the last move, so that is kept where it ended.
  const from = useRef<{ x: number; width: number; to: number } | null>(null)
  const [isHeld, setHeld] = useState(false)
  const within = (wanted: number) => Math.round(Math.max(limits.min, Math.min(limits.max, wanted)))

  const hold = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width, to: width }
    setHeld(true)
  }
  const move = ({ clientX }: PointerEvent) => {
    const { current } = from
    if (!current) return
    current.to = within(current.width + (clientX - current.x) * direction())
    onMove(current.to)
  }
  const release = () => {
    const { current } = from
    if (current && current.to !== current.width) onKeep(current.to)
    from.current = null
    setHeld(false)
  }
  const press = (event: KeyboardEvent) => {
    const by = (event.shiftKey ? LEAP : STEP) * direction()
    const acts: Record<string, () => void> = {
      ArrowLeft: () => onKeep(within(width - by)),
      ArrowRight: () => onKeep(within(width + by)),
      Home: () => onKeep(limits.min),
      End: () => onKeep(limits.max),
      Enter: onCollapse,
    }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      className={styles.divider}
      data-divides={name}
      data-held={isHeld}
      onPointerDown={hold}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  )
}

// Where text runs from right to left, so do the panes.
function direction() {
  return document.documentElement.dir === 'rtl' ? -1 : 1
}
