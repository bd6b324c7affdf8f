import { Bookmark, CornerDownLeft, History, ListPlus, Trash2, type LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../api/use-messages'
import type { Suggestion } from './use-suggestions'
import styles from './suggestion-list.module.css'

type SuggestionListProps = {
  id: string
  suggestions: readonly Suggestion[]
  active: number | null
  onTake: (suggestion: Suggestion) => void
}

const ICONS: Record<Suggestion['kind'], LucideIcon> = {
  completion: ListPlus,
  reading: CornerDownLeft,
  recent: History,
  saved: Bookmark,
  forget: Trash2,
}

/** What the search box offers, under it. The focus stays in the box. */
export function SuggestionList({ id, suggestions, active, onTake }: SuggestionListProps) {
  const { search: words } = useMessages()
  const said = { completion: '', reading: words.readAs, recent: words.recent, saved: words.saved }
  const list = useRef<HTMLUListElement>(null)
  // Scrolling leaves React: what is chosen by key must be in sight.
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul ref={list} id={id} role="listbox" aria-label={words.suggestions} className={styles.list}>
      {suggestions.map((suggestion, index) => {
        const Icon = ICONS[suggestion.kind]
        return (
          <li
            key={`${suggestion.kind} ${suggestion.label}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            data-kind={suggestion.kind}
            // A press must not take the focus out of the box, which would close the list first.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(suggestion)}
          >
            <Icon size={14} aria-hidden />
            <span className={styles.label}>
              <span className={styles.kind}>
                {suggestion.kind === 'forget' ? '' : said[suggestion.kind]}
              </span>
              {suggestion.label}
            </span>
            {suggestion.hint !== '' && suggestion.hint !== suggestion.label && (
              <span className={styles.hint}>{suggestion.hint}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
