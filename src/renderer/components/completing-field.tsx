import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { createPortal } from 'react-dom'
import styles from './completing-field.module.css'

/** Something that what is typed may be completed to. */
export type Completion = { value: string; hint?: string }

type CompletingFieldProps = {
  label: string
  placeholder?: string
  className?: string | undefined
  value: string
  /** Likeliest first; none for what needs no completing. */
  offered: readonly Completion[]
  ref?: Ref<HTMLInputElement>
  /** Whether a dialog begins with it. */
  beginsHere?: boolean
  onChange: (typed: string) => void
  /** One of those offered was chosen. */
  onTake: (value: string) => void
  onBlur?: () => void
  /** A key that choosing has no use for. */
  onKeyDown?: (event: KeyboardEvent) => void
}

const SHOWN = 8

/** A field for something new or known: what is known is offered under it, and chosen with the arrows and Enter. */
export function CompletingField(props: CompletingFieldProps) {
  const { label, placeholder, className, value, offered, ref, beginsHere } = props
  const { onChange, onTake, onBlur, onKeyDown } = props
  const id = useId()
  const box = useRef<HTMLSpanElement>(null)
  const [active, setActive] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? offered.slice(0, SHOWN) : []
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const take = (completion: Completion) => {
    close()
    onTake(completion.value)
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = shown[active]
    if (by !== undefined && offered.length > 0) {
      const count = Math.min(offered.length, SHOWN)
      setOpen(true)
      setActive((now) => (now < 0 && by < 0 ? count - 1 : (now + by + count) % count))
    } else if (event.key === 'Enter' && chosen) take(chosen)
    else if (event.key === 'Escape' && shown.length > 0) close()
    else return onKeyDown?.(event)
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <span ref={box} className={styles.box}>
      <input
        ref={ref}
        className={className}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        title={label}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        data-begin-here={beginsHere ? true : undefined}
        value={value}
        onChange={({ target }) => {
          setOpen(true)
          setActive(-1)
          onChange(target.value)
        }}
        onBlur={() => {
          close()
          onBlur?.()
        }}
        onKeyDown={press}
      />
      {shown.length > 0 && (
        <Offered id={id} label={label} box={box} shown={shown} active={active} onTake={take} />
      )}
    </span>
  )
}

type OfferedProps = {
  id: string
  label: string
  box: { current: HTMLElement | null }
  shown: readonly Completion[]
  active: number
  onTake: (completion: Completion) => void
}

// Over all that might cut it off, under the field it belongs to.
function Offered({ id, label, box, shown, active, onTake }: OfferedProps) {
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    const field = box.current?.getBoundingClientRect()
    if (!field || !list.current) return
    const { offsetHeight, offsetWidth, style } = list.current
    const hasRoom = field.bottom + offsetHeight + 12 < window.innerHeight
    style.top = `${hasRoom ? field.bottom + 4 : field.top - offsetHeight - 4}px`
    style.left = `${Math.max(8, Math.min(field.left, window.innerWidth - offsetWidth - 8))}px`
  }, [box, shown.length])

  return createPortal(
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
      {shown.map((completion, index) => (
        <li
          key={completion.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={styles.option}
          // The focus stays in the field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
        >
          <span className={styles.value}>{completion.value}</span>
          <span className={styles.hint}>{completion.hint}</span>
        </li>
      ))}
    </ul>,
    box.current?.closest('[role=dialog]') ?? document.body,
  )
}
