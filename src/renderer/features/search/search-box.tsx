import { Search, X } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import { SuggestionList } from './suggestion-list'
import { useSuggestions, type NamedSearch, type Suggestion } from './use-suggestions'
import styles from './search-box.module.css'

type SearchBoxProps = {
  query: string
  saved: readonly NamedSearch[]
  recent: readonly string[]
  ref: Ref<HTMLInputElement>
  onChange: (query: string) => void
  onStep: (by: number) => void
  /** The search was meant as it stands: its best result is wanted. */
  onEnter: () => void
  onLeave: () => void
  onForget: () => void
}

/**
 * Where one searches. Finds as one types; arrows walk what is suggested or else the list, Tab completes,
 * Enter opens at the hit, Escape clears.
 */
export function SearchBox(props: SearchBoxProps) {
  const { query, saved, recent, ref, onChange, onStep, onEnter, onLeave, onForget } = props
  const id = useId()
  const { search: words } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  const suggestions = useSuggestions({ query, caret, recent, saved, isAsked: isOpen })
  const isShown = isOpen && suggestions.length > 0
  const active = isShown && chosen !== null && chosen < suggestions.length ? chosen : null

  const close = () => {
    setOpen(false)
    setChosen(null)
  }
  const change = (text: string, at: number) => {
    setOpen(true)
    setChosen(null)
    setCaret(at)
    onChange(text)
  }
  const take = (suggestion: Suggestion) => {
    if (suggestion.kind === 'forget') {
      onForget()
      close()
      return
    }
    change(suggestion.query, suggestion.caret)
    if (suggestion.kind !== 'completion') close()
    // The caret can be set once the text is there.
    requestAnimationFrame(() =>
      input.current?.setSelectionRange(suggestion.caret, suggestion.caret),
    )
  }
  const walk = (by: 1 | -1) => {
    if (!isShown) return onStep(by)
    const next = active === null ? (by === 1 ? 0 : -1) : active + by
    setChosen(next < 0 || next >= suggestions.length ? null : next)
  }
  const at = (index: number | null) => (index === null ? undefined : suggestions[index])
  const completion = at(active ?? 0)
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: () => {
      const suggestion = at(active)
      if (suggestion) return take(suggestion)
      close()
      onEnter()
    },
    Tab:
      isShown && completion?.kind === 'completion' && query !== ''
        ? () => take(completion)
        : undefined,
    Escape: () => {
      if (isShown) close()
      else if (query === '') onLeave()
      else change('', 0)
    },
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { nativeEvent, shiftKey, key } = event
    const act = nativeEvent.isComposing || (key === 'Tab' && shiftKey) ? undefined : keys[key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div className={styles.place}>
      <div className={styles.box} role="search">
        <Search size={15} aria-hidden />
        <input
          ref={(element) => {
            input.current = element
            if (typeof ref === 'function') ref(element)
            else if (ref) ref.current = element
          }}
          type="text"
          className={styles.input}
          role="combobox"
          aria-label={words.title}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          aria-activedescendant={active === null ? undefined : `${id}-${active}`}
          placeholder={words.placeholder}
          title={`${words.title} (/)`}
          spellCheck={false}
          autoComplete="off"
          value={query}
          onChange={({ target }) => change(target.value, target.selectionStart ?? 0)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={press}
        />
        {query !== '' && (
          <IconButton
            label={words.clear}
            icon={X}
            onClick={() => {
              change('', 0)
              input.current?.focus()
            }}
          />
        )}
      </div>
      {isShown && (
        <SuggestionList id={id} suggestions={suggestions} active={active} onTake={take} />
      )}
    </div>
  )
}
