import { useMessages } from '../../api/use-messages'
import type { Writable } from './how-writable'
import type { SaveState } from './use-autosave'
import { useWordCount } from './use-word-count'
import styles from './note-pane.module.css'

type NoteFootProps = {
  body: string
  isTemplate: boolean
  writable: Writable
  state: SaveState | null
}

/** Under a note: how long it is, and whether it is on disk. */
export function NoteFoot({ body, isTemplate, writable, state }: NoteFootProps) {
  const written = useWordCount(body)
  const { notes: words } = useMessages()
  return (
    <footer className={styles.foot}>
      <span>
        {[
          written !== null && words.words(written),
          isTemplate && words.template,
          writable !== 'drawn' && words.writable[writable],
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span role="status">{state && words.states[state]}</span>
    </footer>
  )
}
