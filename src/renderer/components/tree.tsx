import { ChevronRight } from 'lucide-react'
import {
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import styles from './tree.module.css'

/** One line of a tree that is read from top to bottom. */
export type Branch = {
  id: string
  /** What it is called, to find it by typing. */
  name: string
  /** 0 at the top. */
  depth: number
}

export type TreeHandle = { focus: () => void; step: (by: number) => void }

type TreeProps = {
  label: string
  handle?: Ref<TreeHandle>
  branches: readonly Branch[]
  current: string | null
  onPress: (id: string) => void
  /** A key that the tree has no use for was pressed on a branch. */
  onKey?: (id: string, event: KeyboardEvent) => void
  drag?: {
    begin: (id: string, event: DragEvent) => void
    /** Whether what is dragged may be dropped there. */
    takes: (event: DragEvent) => boolean
    drop: (id: string, where: 'before' | 'into', event: DragEvent) => void
  }
  /** What a branch is called and says; read aloud as its name. */
  children: (id: string) => ReactNode
  /** What can be done with it; made only where the hand or the focus is, for there may be a thousand. */
  aside: (id: string) => ReactNode
}

/** A tree whose branches open and close, with one stop for Tab; arrows, Home, End and letters go about in it. */
export function Tree(props: TreeProps) {
  const { label, handle, branches, current, onPress, onKey, drag, children, aside } = props
  const lineId = useId()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [reached, setReached] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [over, setOver] = useState<{ id: string; where: 'before' | 'into' } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const inner = withInner(branches)
  const shown = inSight(branches, closed)
  const stop = [reached, current].find((id) => shown.some((each) => each.id === id)) ?? shown[0]?.id

  const go = (branch: Branch | undefined) => {
    if (!branch) return
    setReached(branch.id)
    const lines = [...(list.current?.children ?? [])] as HTMLElement[]
    lines.find(({ dataset }) => dataset['id'] === branch.id)?.focus()
  }
  useImperativeHandle(handle, () => ({
    focus: () => go(shown.find(({ id }) => id === stop)),
    step: (by) => go(shown[shown.findIndex(({ id }) => id === stop) + by]),
  }))
  const toggle = (id: string) =>
    setClosed((now) => {
      const next = new Set(now)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const press = (branch: Branch, event: KeyboardEvent) => {
    // What is pressed on a button in a line is that button's.
    if (event.target !== event.currentTarget) return
    const at = shown.indexOf(branch)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const isInner = inner.has(branch.id)
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(shown[at + 1]),
      ArrowUp: () => go(shown[at - 1]),
      Home: () => go(shown[0]),
      End: () => go(shown.at(-1)),
      Enter: () => onPress(branch.id),
      ' ': () => onPress(branch.id),
      ArrowRight: () => {
        if (isInner && closed.has(branch.id)) toggle(branch.id)
        else if (isInner) go(shown[at + 1])
      },
      ArrowLeft: () => {
        if (isInner && !closed.has(branch.id)) toggle(branch.id)
        else go(shown.slice(0, at).findLast(({ depth }) => depth < branch.depth))
      },
    }
    const act = isPlain && !event.shiftKey ? keys[event.key] : undefined
    if (act) act()
    else if (isPlain && event.key.length === 1) go(nextNamed(shown, at, event.key))
    else {
      onKey?.(branch.id, event)
      return
    }
    event.preventDefault()
  }

  return (
    <ul ref={list} role="tree" aria-label={label} className={styles.tree}>
      {shown.map((branch) => {
        const { id, depth } = branch
        const isInner = inner.has(branch.id)
        return (
          <li
            key={id}
            data-id={id}
            role="treeitem"
            aria-labelledby={`${lineId}-${id}`}
            aria-level={depth + 1}
            aria-expanded={isInner ? !closed.has(id) : undefined}
            aria-selected={id === current}
            tabIndex={id === stop ? 0 : -1}
            className={styles.branch}
            data-over={over?.id === id ? over.where : undefined}
            style={{ paddingInlineStart: `calc(${depth} * var(--space-4))` }}
            draggable={drag !== undefined}
            onFocus={() => setReached(id)}
            onPointerEnter={() => setHovered(id)}
            onPointerLeave={() => setHovered(null)}
            onKeyDown={(event) => press(branch, event)}
            onClick={() => onPress(id)}
            onDragStart={(event) => drag?.begin(id, event)}
            onDragOver={(event) => {
              if (!drag?.takes(event)) return
              event.preventDefault()
              setOver({ id, where: whereOver(event) })
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              setOver(null)
              if (!drag?.takes(event)) return
              event.preventDefault()
              event.stopPropagation()
              drag.drop(id, whereOver(event), event)
            }}
          >
            <span
              className={styles.twist}
              data-open={!closed.has(id)}
              data-inner={isInner}
              aria-hidden
              onClick={(event) => {
                if (!isInner) return
                event.stopPropagation()
                toggle(id)
              }}
            >
              <ChevronRight size={13} />
            </span>
            <span id={`${lineId}-${id}`} className={styles.line}>
              {children(id)}
            </span>
            {(id === reached || id === hovered) && aside(id)}
          </li>
        )
      })}
    </ul>
  )
}

function inSight(branches: readonly Branch[], closed: ReadonlySet<string>) {
  let within = Infinity
  return branches.filter(({ id, depth }) => {
    if (depth > within) return false
    within = closed.has(id) ? depth : Infinity
    return true
  })
}

function withInner(branches: readonly Branch[]): ReadonlySet<string> {
  const holding = branches.filter(({ depth }, at) => (branches[at + 1]?.depth ?? 0) > depth)
  return new Set(holding.map(({ id }) => id))
}

function nextNamed(shown: readonly Branch[], at: number, letter: string) {
  const begins = ({ name }: Branch) => name.toLocaleLowerCase().startsWith(letter.toLowerCase())
  return [...shown.slice(at + 1), ...shown.slice(0, at + 1)].find(begins)
}

function whereOver({ currentTarget, clientY }: DragEvent): 'before' | 'into' {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY < top + height / 4 ? 'before' : 'into'
}
