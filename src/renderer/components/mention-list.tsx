import { Link2 } from 'lucide-react'
import { useComponentWords } from './component-words'
import { Button } from './button'
import { MarkedText } from './marked-text'
import styles from './mention-list.module.css'

/** Something that names something else, and the line it does so in. */
export type MentionItem = {
  id: string
  title: string
  text: string
  mark: { start: number; end: number }
  count: number
}

type MentionListProps = {
  label: string
  items: readonly MentionItem[]
  onOpen: (id: string) => void
  /** Makes a link of a mention; left out where they are links already. `L` does it too. */
  onLink?: (id: string) => void
}

/** What names a thing, each with the words around. */
export function MentionList({ label, items, onOpen, onLink }: MentionListProps) {
  const words = useComponentWords()
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ id, title, text, mark, count }) => (
        <li
          key={id}
          className={styles.item}
          onKeyDown={(event) => {
            if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || !onLink) return
            event.preventDefault()
            onLink(id)
          }}
        >
          <button type="button" className={styles.open} onClick={() => onOpen(id)}>
            <span className={styles.title} dir="auto">
              {title}
              {count > 1 && <span className={styles.count}> {words.times(count)}</span>}
            </span>
            <span className={styles.line} dir="auto">
              <MarkedText text={text} marks={[mark]} />
            </span>
          </button>
          {onLink && (
            <Button
              tone="quiet"
              aria-label={words.linkItIn(title)}
              title={words.makeLink}
              onClick={() => onLink(id)}
            >
              <Link2 size={14} aria-hidden /> {words.linkIt}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
