import type { HighlightRow } from '#core/highlight/highlight-row'
import { useMessages } from '../../api/use-messages'
import { ColorBadge } from '../../components/color-dots'
import { sourceWords } from './source-words'
import styles from './highlight-quote.module.css'

type HighlightQuoteProps = { row: HighlightRow; onOpen: (row: HighlightRow) => void }

/** A highlight shown in a note as it is now: its color, its words, its note, and the way to where it stands. */
export function HighlightQuote({ row, onOpen }: HighlightQuoteProps) {
  const { notes: words } = useMessages()
  return (
    <span
      className={styles.quote}
      role="figure"
      aria-label={words.highlight}
      data-color={row.color}
    >
      <span className={styles.words} dir="auto">
        {row.passage}
      </span>
      {row.note !== '' && (
        <span className={styles.note} dir="auto">
          {row.note}
        </span>
      )}
      <span className={styles.from}>
        <ColorBadge color={row.color} />
        <button type="button" className={styles.source} onClick={() => onOpen(row)}>
          {sourceWords(row)}
        </button>
      </span>
    </span>
  )
}
