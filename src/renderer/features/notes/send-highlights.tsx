import { useId, useState } from 'react'
import type { SentBy } from '#core/note/highlights-note'
import { isTemplate } from '#core/note/note-template'
import { foldTag } from '#core/tag/tag-name'
import { useNotes, useSettings } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Chooser } from '../../components/chooser'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import { Segmented } from '../../components/segmented'
import styles from './send-highlights.module.css'

const GROUPINGS: readonly SentBy[] = ['order', 'section', 'tag', 'color', 'clip']

type SendHighlightsProps = {
  highlights: readonly string[]
  /** What a new note is called unless one says otherwise. */
  title: string
  onSent: (note: string) => void
  onClose: () => void
}

/** Asks how highlights are to stand in a note, and in which. */
export function SendHighlights({ highlights, title: first, onSent, onClose }: SendHighlightsProps) {
  const { sending: words } = useMessages()
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
        title={words.intoTitle}
        placeholder={words.find}
        nothing={words.nothing}
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
  return (
    <Dialog title={words.title(highlights.length)} open onClose={onClose}>
      <form
        className={styles.form}
        onKeyDown={keepKeys}
        onSubmit={(event) => {
          event.preventDefault()
          sendInto({ title: title.trim() })
        }}
      >
        <span>{words.groupBy}</span>
        <Segmented
          label={words.groupBy}
          value={by}
          options={GROUPINGS.map((value) => ({ value, label: words.groups[value] }))}
          onChange={setBy}
        />
        <label htmlFor={`${id}-form`}>{words.as}</label>
        <select
          id={`${id}-form`}
          className={styles.input}
          value={template}
          onChange={({ target }) => setTemplate(target.value)}
        >
          <option value="live">{words.live}</option>
          <option value="quotes">{words.quotes}</option>
          {notes.filter(isTemplate).map((note) => (
            <option key={note.id} value={note.id}>
              {words.template(note.title)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-title`}>{words.noteTitle}</label>
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
            {words.into}
          </Button>
          <Button tone="main" type="submit" disabled={send.isPending}>
            {words.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
