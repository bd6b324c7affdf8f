import { X } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { NOTHING_CHOSEN, wordsOf, type ChosenFilter } from './chosen-filter'
import styles from './list-bar.module.css'

type FilterChipsProps = { chosen: ChosenFilter; onChoose: (chosen: ChosenFilter) => void }

/** What the list is narrowed down to, each part to be pressed away. */
export function FilterChips({ chosen, onChoose }: FilterChipsProps) {
  const { list } = useMessages()
  const parts = wordsOf(chosen, list)
  if (parts.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label={list.filters}>
      {parts.map(({ part, words }) => (
        <button
          key={part}
          type="button"
          className={styles.chip}
          aria-label={list.doNotFilter(words)}
          title={words}
          onClick={() => onChoose({ ...chosen, [part]: null })}
        >
          <span>{words}</span>
          <X size={12} aria-hidden />
        </button>
      ))}
      {parts.length > 1 && (
        <button type="button" className={styles.clear} onClick={() => onChoose(NOTHING_CHOSEN)}>
          {list.clearAll}
        </button>
      )}
    </div>
  )
}
