import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { inStretches, stretchStyle } from './in-stretches'
import { TreeLine, type Branch, type LineHands } from './tree-line'

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

const LINE = 29

/** A tree whose branches open and close, with one stop for Tab; arrows, Home, End and letters go about in it. */
export function Tree(props: TreeProps) {
  const { label, handle, branches, current, onPress, onKey, drag, children, aside } = props
  const lineId = useId()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [reached, setReached] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [over, setOver] = useState<{ id: string; where: 'before' | 'into' } | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const inner = useMemo(() => withInner(branches), [branches])
  const shown = useMemo(() => inSight(branches, closed), [branches, closed])
  const stop = [reached, current].find((id) => shown.some((each) => each.id === id)) ?? shown[0]?.id

  const go = (branch: Branch | undefined) => {
    if (!branch) return
    setReached(branch.id)
    const lines = list.current?.querySelectorAll<HTMLElement>('[role=treeitem]')
    lines?.[shown.indexOf(branch)]?.focus()
  }
  useImperativeHandle(handle, () => ({
    focus: () => go(shown.find(({ id }) => id === stop)),
    step: (by) => go(shown[shown.findIndex(({ id }) => id === stop) + by]),
  }))
  // Where the line with the focus has gone, the one that stands there now has it.
  const before = useRef(shown)
  useLayoutEffect(() => {
    const at = before.current.findIndex(({ id }) => id === reached)
    before.current = shown
    const isGone = at >= 0 && !shown.some(({ id }) => id === reached)
    if (isGone && document.activeElement === document.body) go(shown[at] ?? shown.at(-1))
  }, [shown])
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

  const hands: LineHands = {
    reach: setReached,
    hover: setHovered,
    press: onPress,
    key: press,
    toggle,
    drag: {
      begin: (id, event) => drag?.begin(id, event),
      over: (id, event) => {
        if (!drag?.takes(event)) return
        event.preventDefault()
        setOver({ id, where: whereOver(event) })
      },
      leave: () => setOver(null),
      drop: (id, event) => {
        setOver(null)
        if (!drag?.takes(event)) return
        event.preventDefault()
        event.stopPropagation()
        drag.drop(id, whereOver(event), event)
      },
    },
  }
  const now = useRef(hands)
  useEffect(() => {
    now.current = hands
  })

  return (
    <div ref={list} role="tree" aria-label={label}>
      {inStretches(shown).map((stretch, at) => (
        <div key={at} role="none" style={stretchStyle(stretch, LINE)}>
          {stretch.map((branch) => {
            const { id } = branch
            return (
              <TreeLine
                key={id}
                prefix={lineId}
                branch={branch}
                isOpen={inner.has(id) ? !closed.has(id) : null}
                isCurrent={id === current}
                isStop={id === stop}
                over={over?.id === id ? over.where : undefined}
                isDraggable={drag !== undefined}
                hands={now}
                says={children}
                aside={id === reached || id === hovered ? aside : null}
              />
            )
          })}
        </div>
      ))}
    </div>
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
