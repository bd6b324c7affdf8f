import { useId, useState } from 'react'
import type { CollectionRow } from '#contract/views'
import type { HighlightColor } from '#core/highlight/highlight'
import { useNote } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { ColorDots } from '../../components/color-dots'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import styles from './collection-dialog.module.css'

type CollectionDialogProps =
  | { row: CollectionRow; onClose: () => void }
  | { row: null; onMake: (said: Said) => void; onClose: () => void }

type Said = { name: string; color: HighlightColor | null; note: string }

/** Asks for a collection's name, color and note: of a new one, or of one that is there. */
export function CollectionDialog(props: CollectionDialogProps) {
  const { collections: words } = useMessages()
  if (props.row) return <EditDialog row={props.row} onClose={props.onClose} />
  const { onMake, onClose } = props
  return (
    <SayDialog
      title={words.new}
      verb={words.make}
      said={{ name: '', color: null, note: '' }}
      onSay={onMake}
      onClose={onClose}
    />
  )
}

function EditDialog({ row, onClose }: { row: CollectionRow; onClose: () => void }) {
  const edit = useAsk('collections.edit')
  const { collections: words } = useMessages()
  const { id, name, color } = row
  const note = useNote(id).data?.note.body
  if (note === undefined) return null
  return (
    <SayDialog
      title={words.of(name)}
      verb={words.save}
      said={{ name, color, note }}
      onSay={(said) =>
        edit.mutate({
          id,
          ...(said.name !== name && { name: said.name }),
          ...(said.color !== color && { color: said.color }),
          ...(said.note !== note && { note: said.note }),
        })
      }
      onClose={onClose}
    />
  )
}

type SayDialogProps = {
  title: string
  verb: string
  said: Said
  onSay: (said: Said) => void
  onClose: () => void
}

function SayDialog({ title, verb, said, onSay, onClose }: SayDialogProps) {
  const id = useId()
  const { collections: words } = useMessages()
  const [{ name, color, note }, setSaid] = useState(said)
  const say = (part: Partial<Said>) => setSaid((now) => ({ ...now, ...part }))
  return (
    <Dialog title={title} open onClose={onClose}>
      <form
        className={styles.form}
        onKeyDown={keepKeys}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          onSay({ name: name.trim(), color, note })
          onClose()
        }}
      >
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          data-begin-here
          className={styles.input}
          maxLength={200}
          spellCheck={false}
          value={name}
          onChange={({ target }) => say({ name: target.value })}
        />
        <span>{words.color}</span>
        <ColorDots
          current={color}
          onChoose={(next) => say({ color: next === color ? null : next })}
        />
        <label htmlFor={`${id}-note`}>{words.note}</label>
        <textarea
          id={`${id}-note`}
          className={styles.note}
          rows={5}
          value={note}
          onChange={({ target }) => say({ note: target.value })}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="main" type="submit" disabled={name.trim() === ''}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
