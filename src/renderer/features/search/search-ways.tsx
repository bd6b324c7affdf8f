import { SearchX } from 'lucide-react'
import { EmptyState } from '../../components/empty-state'
import { useHints, type Search, type Way } from './use-found'
import styles from './search-ways.module.css'

type WaysProps = { search: Search; total: number; onSearch: (search: Search) => void }

/** Words that the library spells otherwise, offered apart from what was found exactly. */
export function CloseMatches({ search, total, onSearch }: WaysProps) {
  const close = useHints(search, total)?.close ?? []
  return <Ways label="Close matches" ways={close} onSearch={onSearch} say={({ words }) => words} />
}

/** What stands where nothing was found: what to leave away, and what else may have been meant. */
export function NothingFound({ search, onSearch }: Omit<WaysProps, 'total'>) {
  const hints = useHints(search, 0)
  const hasWays = hints !== null && hints.relaxed.length + hints.close.length > 0
  return (
    <EmptyState
      icon={SearchX}
      title="Nothing found"
      hint={
        hasWays
          ? 'There is something when one part is left away or spelled otherwise:'
          : 'Try fewer or other words, take away a filter such as tag: or a minus, or end a word with * to find longer ones.'
      }
    >
      {hasWays && (
        <div className={styles.both}>
          <Ways
            label="Without"
            ways={hints.relaxed}
            onSearch={onSearch}
            say={({ words, search: { unit } }) =>
              unit === search.unit ? `Without ${words}` : 'Among everything'
            }
          />
          <Ways
            label="Close matches"
            ways={hints.close}
            onSearch={onSearch}
            say={({ words }) => words}
          />
        </div>
      )}
    </EmptyState>
  )
}

type ListProps = {
  label: string
  ways: readonly Way[]
  say: (way: Way) => string
  onSearch: (search: Search) => void
}

function Ways({ label, ways, say, onSearch }: ListProps) {
  if (ways.length === 0) return null
  return (
    <div className={styles.ways} role="group" aria-label={label}>
      {label === 'Close matches' && <span className={styles.label}>{label}:</span>}
      {ways.map((way) => (
        <button
          key={`${way.words} ${way.search.query}`}
          type="button"
          className={styles.way}
          onClick={() => onSearch(way.search)}
        >
          <span className={styles.words}>{say(way)}</span>
          <span className={styles.total}>{way.total.toLocaleString()}</span>
        </button>
      ))}
    </div>
  )
}
