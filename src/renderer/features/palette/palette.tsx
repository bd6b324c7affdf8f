import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useMessages } from '../../api/use-messages'
import { BareDialog } from '../../components/bare-dialog'
import { keepKeys } from '../../components/keep-keys'
import { PaletteList } from './palette-list'
import { namePart, rankEntries, readyEntries, type PaletteEntry } from './rank-entries'
import { useThings } from './use-things'
import styles from './palette.module.css'

type Thing = { kind: 'clip' | 'note'; id: string }

type PaletteProps = {
  open: boolean
  /** Commands and the names of places; clips and notes are asked for as one types. */
  entries: readonly PaletteEntry[]
  /** What was chosen lately, newest first. */
  recent: readonly string[]
  onUsed: (id: string) => void
  onOpen: (thing: Thing) => void
  onSearch: (words: string) => void
  onClose: () => void
}

const SHOWN = 50
const PAGE = 8

/** Every command and every name in the library, found by a few letters. The focus stays in the field. */
export function Palette(props: PaletteProps) {
  const { open, onClose } = props
  const { palette } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const chosen = useRef<(() => void) | null>(null)

  return (
    <BareDialog
      label={palette.title}
      open={open}
      first={field}
      onClose={onClose}
      onClosed={() => {
        // Once the focus is back, so that what is done may put it elsewhere.
        chosen.current?.()
        chosen.current = null
      }}
    >
      <PaletteBody
        {...props}
        field={field}
        onChoose={(act) => {
          chosen.current = act
          onClose()
        }}
      />
    </BareDialog>
  )
}

type PaletteBodyProps = PaletteProps & {
  field: React.RefObject<HTMLInputElement | null>
  onChoose: (act: () => void) => void
}

function PaletteBody(props: PaletteBodyProps) {
  const { entries, recent, field, onUsed, onOpen, onSearch, onChoose } = props
  const { palette } = useMessages()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [walked, setActive] = useState(0)
  const things = useThings(typed)

  const ready = useMemo(() => readyEntries(entries), [entries])
  const named = readyEntries(
    things.map(({ kind, id: thing, title }) => ({
      id: `${kind} ${thing}`,
      kind,
      title,
      hint: palette.kinds[kind],
      keys: [],
      whyNot: null,
      run: () => onOpen({ kind, id: thing }),
    })),
  )
  const all = rankEntries(typed, [...ready, ...named], recent)
  const ranked = all.slice(0, SHOWN)
  const active = Math.min(walked, ranked.length - 1)

  const choose = (index: number) => {
    const entry = ranked[index]?.entry
    if (!entry && namePart(typed) !== '') onChoose(() => onSearch(namePart(typed)))
    if (!entry || entry.whyNot) return
    onUsed(entry.id)
    onChoose(entry.run)
  }
  const walk = (by: number) => {
    const last = ranked.length - 1
    // One step goes around, a leap stops at the end.
    const next = active + by
    if (Math.abs(by) === 1) setActive(next < 0 ? last : next > last ? 0 : next)
    else setActive(Math.max(0, Math.min(last, next)))
  }
  const press = (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ArrowDown: () => walk(1),
      ArrowUp: () => walk(-1),
      PageDown: () => walk(PAGE),
      PageUp: () => walk(-PAGE),
      Enter: () => choose(active),
    }
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (!act) return keepKeys(event)
    event.preventDefault()
    act()
  }

  return (
    <div className={styles.palette} onKeyDown={press}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        role="combobox"
        aria-label={palette.title}
        aria-autocomplete="list"
        aria-expanded={ranked.length > 0}
        aria-controls={id}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        placeholder={palette.placeholder}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(0)
        }}
      />
      <PaletteList
        id={id}
        ranked={ranked}
        active={active}
        recentUntil={typed === '' ? recent.filter((each) => isAmong(each, ranked)).length : 0}
        onPress={choose}
      />
      <p className={styles.foot} role="status">
        {ranked[active]?.entry.whyNot ??
          (ranked.length === 0
            ? `${palette.nothing} ${palette.nothingHint(namePart(typed))}`
            : typed === ''
              ? palette.hint
              : all.length > SHOWN
                ? palette.more(all.length - SHOWN)
                : palette.found(all.length))}
      </p>
    </div>
  )
}

function isAmong(id: string, ranked: readonly { entry: PaletteEntry }[]) {
  return ranked.some(({ entry }) => entry.id === id)
}
