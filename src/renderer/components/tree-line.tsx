import { ChevronRight } from 'lucide-react'
import { memo, type DragEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import styles from './tree.module.css'

/** One line of a tree that is read from top to bottom. */
export type Branch = {
  id: string
  /** What it is called, to find it by typing. */
  name: string
  /** 0 at the top. */
  depth: number
}

/** What hands do with a line. */
export type LineHands = {
  reach: (id: string) => void
  hover: (id: string | null) => void
  press: (id: string) => void
  key: (branch: Branch, event: KeyboardEvent) => void
  toggle: (id: string) => void
  drag: { begin: DragOn; over: DragOn; leave: () => void; drop: DragOn }
}
type DragOn = (id: string, event: DragEvent) => void

type TreeLineProps = {
  /** Begins the name of the element that says what it is called. */
  prefix: string
  branch: Branch
  /** Whether it holds others and shows them; null where it holds none. */
  isOpen: boolean | null
  isCurrent: boolean
  /** Whether Tab stops at it. */
  isStop: boolean
  /** Where something would be dropped. */
  over: 'before' | 'into' | undefined
  isDraggable: boolean
  /** Always the same object, so that a line is not drawn anew for it. */
  hands: RefObject<LineHands>
  says: (id: string) => ReactNode
  /** What can be done with it; left out where neither the hand nor the focus is. */
  aside: ((id: string) => ReactNode) | null
}

/** One line of a tree. Of a thousand, a step about in it draws the two that it goes between. */
export const TreeLine = memo(function TreeLine(props: TreeLineProps) {
  const { prefix, branch, isOpen, isCurrent, isStop, over, isDraggable, hands, says, aside } = props
  const { id, depth } = branch
  return (
    <div
      data-id={id}
      role="treeitem"
      aria-labelledby={`${prefix}-${id}`}
      aria-level={depth + 1}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isCurrent}
      tabIndex={isStop ? 0 : -1}
      className={styles.branch}
      data-over={over}
      style={{ paddingInlineStart: `calc(${depth} * var(--space-4))` }}
      draggable={isDraggable}
      onFocus={() => hands.current.reach(id)}
      onPointerEnter={() => hands.current.hover(id)}
      onPointerLeave={() => hands.current.hover(null)}
      onKeyDown={(event) => hands.current.key(branch, event)}
      onClick={() => hands.current.press(id)}
      onDragStart={(event) => hands.current.drag.begin(id, event)}
      onDragOver={(event) => hands.current.drag.over(id, event)}
      onDragLeave={() => hands.current.drag.leave()}
      onDrop={(event) => hands.current.drag.drop(id, event)}
    >
      <span
        className={styles.twist}
        data-open={isOpen !== false}
        data-inner={isOpen !== null}
        aria-hidden
        onClick={(event) => {
          if (isOpen === null) return
          event.stopPropagation()
          hands.current.toggle(id)
        }}
      >
        <ChevronRight size={13} />
      </span>
      <span id={`${prefix}-${id}`} className={styles.line}>
        <Said id={id} says={says} />
      </span>
      {aside?.(id)}
    </div>
  )
})

// What a line says stays as it is while the focus comes and goes.
const Said = memo(function Said({ id, says }: Pick<TreeLineProps, 'says'> & { id: string }) {
  return says(id)
})
