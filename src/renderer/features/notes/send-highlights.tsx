import { useId, useState } from 'react'
import type { SentBy } from '#core/note/highlights-note'
import { isTemplate } from '#core/note/note-template'
import { foldTag } from '#core/tag/tag-name'
import { useNotes, useSettings } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { Chooser } from '../../components/chooser'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import { Segmented } from '../../components/segmented'
import styles from './send-highlights.module.css'

const GROUPINGS: readonly { value: SentBy; label: string }[] = [
  { value: 'order', label: 'None' },
  { value: 'section', label: 'Section' },
  { value: 'tag', label: 'Tag' },
  { value: 'color', label: 'Color' },
  { value: 'clip', label: 'Clip' },
]

type SendHighlightsProps = {
  highlights: readonly string[]
  /** What a new note is called unless one says otherwise. */
  title: string
  onSent: (note: string) => void
  onClose: () => void
}

/** Asks how highlights are to stand in a note, and in which. */
export function SendHighlights({ highlights, title: first, onSent, onClose }: SendHighlightsProps) {
  const id = useId()
  const send = useAsk('notes.send-highlights')
  const notes = useNotes(false).data ?? []
  const colorNames = useSettings().data?.colorNames ?? {}
  const [by, setBy] = useState<SentBy>('section')
  const [template, setTemplate] = useState('live')
  const [title, setTitle] = useState(first)
  const [isChoosing, setChoosing] = useState(false)
  const sendInto = (into: { title: string } | { note: string }) =>
    send.mutate(
      { highlights: [...highlights], by, template, into, colorNames },
      {
        onSuccess: (note) => {
          onClose()
          onSent(note.id)
        },
      },
    )

  if (isChoosing) {
    return (
      <Chooser
        title="Add to a note"
        placeholder="Find a note"
        nothing="No note is called so."
        offer={(typed) =>
          notes
            .filter((note) => foldTag(note.title).includes(foldTag(typed)))
            .map((note) => ({ id: note.id, label: note.title }))
        }
        onChoose={(note) => sendInto({ note })}
        onClose={() => setChoosing(false)}
      />
    )
  }
  const count = highlights.length
  return (
    <Dialog
      title={count === 1 ? 'Send a highlight to a note' : `Send ${count} highlights to a note`}
      open
      onClose={onClose}
    >
      <form
        className={styles.form}
        onKeyDown={keepKeys}
        onSubmit={(event) => {
          event.preventDefault()
          sendInto({ title: title.trim() })
        }}
      >
        <span>Group by</span>
        <Segmented label="Group by" value={by} options={GROUPINGS} onChange={setBy} />
        <label htmlFor={`${id}-form`}>As</label>
        <select
          id={`${id}-form`}
          className={styles.input}
          value={template}
          onChange={({ target }) => setTemplate(target.value)}
        >
          <option value="live">Highlights, always as they are</option>
          <option value="quotes">Quotations, as they are now</option>
          {notes.filter(isTemplate).map((note) => (
            <option key={note.id} value={note.id}>
              Template: {note.title}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-title`}>Title of the note</label>
        <input
          id={`${id}-title`}
          data-begin-here
          className={styles.input}
          maxLength={1000}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <div className={styles.buttons}>
          <Button type="button" onClick={() => setChoosing(true)} disabled={notes.length === 0}>
            Add to a note…
          </Button>
          <Button tone="main" type="submit" disabled={send.isPending}>
            Make the note
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
