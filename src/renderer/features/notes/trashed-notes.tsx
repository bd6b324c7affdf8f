import { useNotes } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import styles from './note-list.module.css'

/** The notes in the trash, each with a way back; nothing where there are none. */
export function TrashedNotes({ open = false }: { open?: boolean }) {
  const trashed = useNotes(true).data ?? []
  const { notes: words } = useMessages()
  const restore = useAsk('notes.restore')
  if (trashed.length === 0) return null
  return (
    <details className={styles.trash} open={open}>
      <summary>{words.trashed(trashed.length)}</summary>
      <ul>
        {trashed.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <Button
              tone="quiet"
              aria-label={words.restoreOf(title)}
              onClick={() => restore.mutate({ ids: [id] })}
            >
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
