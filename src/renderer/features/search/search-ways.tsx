import { SearchX } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { EmptyState } from '../../components/empty-state'
import { useHints, type Search, type Way } from './use-found'
import { spokenHere } from '../../components/spoken-here'
import styles from './search-ways.module.css'

type WaysProps = { search: Search; total: number; onSearch: (search: Search) => void }

/** Words that the library spells otherwise, offered apart from what was found exactly. */
export function CloseMatches({ search, total, onSearch }: WaysProps) {
  const { search: words } = useMessages()
  const close = useHints(search, total)?.close ?? []
  return <Ways label={words.close} isSaid ways={close} onSearch={onSearch} say={wordsOf} />
}

/** What stands where nothing was found: what to leave away, and what else may have been meant. */
export function NothingFound({ search, onSearch }: Omit<WaysProps, 'total'>) {
  const hints = useHints(search, 0)
  const { search: words } = useMessages()
  const hasWays = hints !== null && hints.relaxed.length + hints.close.length > 0
  return (
    <EmptyState icon={SearchX} title={words.nothing} hint={hasWays ? words.ways : words.noWays}>
      {hasWays && (
        <div className={styles.both}>
          <Ways
            label={words.withoutAny}
            isSaid={false}
            ways={hints.relaxed}
            onSearch={onSearch}
            say={({ words: left, search: { unit } }) =>
              unit === search.unit ? words.without(left) : words.amongAll
            }
          />
          <Ways label={words.close} isSaid ways={hints.close} onSearch={onSearch} say={wordsOf} />
        </div>
      )}
    </EmptyState>
  )
}

type ListProps = {
  label: string
  /** Whether what they are is shown before them. */
  isSaid: boolean
  ways: readonly Way[]
  say: (way: Way) => string
  onSearch: (search: Search) => void
}

function Ways({ label, isSaid, ways, say, onSearch }: ListProps) {
  if (ways.length === 0) return null
  return (
    <div className={styles.ways} role="group" aria-label={label}>
      {isSaid && <span className={styles.label}>{label}:</span>}
      {ways.map((way) => (
        <button
          key={`${way.words} ${way.search.query}`}
          type="button"
          className={styles.way}
          onClick={() => onSearch(way.search)}
        >
          <span className={styles.words}>{say(way)}</span>
          <span className={styles.total}>{way.total.toLocaleString(spokenHere())}</span>
        </button>
      ))}
    </div>
  )
}

function wordsOf({ words }: Way) {
  return words
}
