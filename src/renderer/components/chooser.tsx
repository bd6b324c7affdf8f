import { Check, Plus } from 'lucide-react'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useComponentWords } from './component-words'
import { Dialog } from './dialog'
import styles from './chooser.module.css'

/** One thing to choose. */
export type ChooserOption = { id: string; label: string; hint?: string; mark?: ReactNode }

type ChooserProps = {
  title: string
  placeholder: string
  /** What is said where nothing is offered. */
  nothing: string
  /** What is offered for what is typed, best first. */
  offer: (typed: string) => readonly ChooserOption[]
  /** Those that are so already. */
  chosen?: ReadonlySet<string>
  onChoose: (id: string) => void
  /** Makes one of what was typed; left out where none can be made. */
  create?: { label: (typed: string) => string | null; run: (typed: string) => void }
  onClose: () => void
}

const SHOWN = 200

/** One of many, found by typing a part of it, and chosen by Enter or a press. */
export function Chooser(props: ChooserProps) {
  const { title, placeholder, nothing, offer, chosen, onChoose, create, onClose } = props
  const id = useId()
  const words = useComponentWords()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const options = offer(typed).slice(0, SHOWN)
  const made = create?.label(typed) ?? null
  const count = options.length + (made === null ? 0 : 1)
  const active = Math.min(at, count - 1)
  // Scrolling leaves React: what is chosen by key must be in sight.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const take = (index: number) => {
    const option = options[index]
    if (option) onChoose(option.id)
    else if (made !== null) create?.run(typed)
    else return
    onClose()
  }
  const line = (index: number, key: string, content: ReactNode, isChosen = false) => (
    <li
      key={key}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      className={styles.option}
      data-chosen={isChosen}
      onPointerMove={() => setAt(index)}
      onClick={() => take(index)}
    >
      {content}
    </li>
  )

  return (
    <Dialog title={title} open onClose={onClose}>
      <div className={styles.chooser}>
        <input
          className={styles.input}
          data-begin-here
          role="combobox"
          aria-label={placeholder}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
          placeholder={placeholder}
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
            if (by !== undefined && count > 0) setAt((active + by + count) % count)
            else if (event.key === 'Enter') take(active)
            else return
            event.preventDefault()
          }}
        />
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={title} className={styles.list}>
          {options.map(({ id: each, label, hint, mark }, index) =>
            line(
              index,
              each,
              <>
                <span className={styles.tick}>
                  {chosen?.has(each) && <Check size={14} aria-label={words.isSo} />}
                </span>
                {mark}
                <span className={styles.label}>{label}</span>
                <span className={styles.hint}>{hint}</span>
              </>,
              chosen?.has(each),
            ),
          )}
          {made !== null &&
            line(
              options.length,
              'create',
              <>
                <span className={styles.tick}>
                  <Plus size={14} aria-hidden />
                </span>
                <span className={styles.label}>{made}</span>
              </>,
            )}
        </ul>
        {count === 0 && <p className={styles.nothing}>{nothing}</p>}
      </div>
    </Dialog>
  )
}
