import { ChevronRight, NotebookPen } from 'lucide-react'
import type { ReactNode } from 'react'
import { withNested } from '#core/collection/collection-tree'
import { useNotes } from '../../api/queries'
import { useCollections } from '../../api/use-collections'
import { useMessages } from '../../api/use-messages'
import { ColorBadge } from '../../components/color-dots'
import styles from './collection-head.module.css'

type CollectionHeadProps = {
  id: string
  onOpenCollection: (id: string) => void
  onOpenNote: (id: string) => void
  /** What is written on the collection, as it reads. */
  note: ReactNode
}

/** Over the clips of a collection: its name, what it is nested in, what is written on it, and its notes. */
export function CollectionHead({ id, onOpenCollection, onOpenNote, note }: CollectionHeadProps) {
  const rows = useCollections()
  const { collections: words } = useMessages()
  const notes = useNotes(false).data ?? []
  const row = rows.find((each) => each.id === id)
  if (!row) return null
  const within = new Set(withNested(rows, id))
  const held = notes.filter(({ collections }) => collections.some((each) => within.has(each)))
  const parent = rows.find((each) => each.id === row.parent)
  return (
    <header className={styles.head}>
      {parent && (
        <p className={styles.above}>
          <button type="button" onClick={() => onOpenCollection(parent.id)}>
            {[...parent.above, parent.name].join(' / ')}
          </button>
          <ChevronRight size={12} aria-hidden />
        </p>
      )}
      <h2 className={styles.name}>
        {row.color && <ColorBadge color={row.color} />}
        {row.name}
      </h2>
      {row.excerpt !== '' && <div className={styles.note}>{note}</div>}
      {held.length > 0 && (
        <ul className={styles.notes} aria-label={words.notesIn}>
          {held.map(({ id: each, title }) => (
            <li key={each}>
              <button type="button" onClick={() => onOpenNote(each)}>
                <NotebookPen size={13} aria-hidden />
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
