import { useId, useState } from 'react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import styles from './name-dialog.module.css'

type NameDialogProps = {
  title: string
  name: string
  /** What the button does, in a word. */
  verb: string
  onName: (name: string) => void
  onClose: () => void
}

/** Asks what something is to be called. */
export function NameDialog({ title, name, verb, onName, onClose }: NameDialogProps) {
  const id = useId()
  const { collections: words } = useMessages()
  const [typed, setTyped] = useState(name)
  return (
    <Dialog title={title} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') return
          onName(typed.trim())
          onClose()
        }}
      >
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          className={styles.input}
          data-begin-here
          maxLength={200}
          spellCheck={false}
          value={typed}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="main" type="submit" disabled={typed.trim() === ''}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
