import { useDeferredValue, useMemo } from 'react'
import { countWords } from '#core/text/count-words'
import { useMessages } from '../../api/use-messages'
import type { SaveState } from './use-autosave'
import styles from './note-pane.module.css'

type NoteFootProps = { body: string; isTemplate: boolean; state: SaveState | null }

/** Under a note: how long it is, and whether it is on disk. */
export function NoteFoot({ body, isTemplate, state }: NoteFootProps) {
  // Counting may come a moment after the letters.
  const counted = useDeferredValue(body)
  const written = useMemo(() => countWords(counted), [counted])
  const { notes: words } = useMessages()
  return (
    <footer className={styles.foot}>
      <span>
        {words.words(written)}
        {isTemplate && ` · ${words.template}`}
      </span>
      <span role="status">{state && words.states[state]}</span>
    </footer>
  )
}
