import { useState } from 'react'
import { sameTag, tidyTagName } from '#core/tag/tag-name'
import type { TagRow } from '#contract/tidying-views'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import styles from './tag-list.module.css'

/** Asks for the name of a tag that is to be there before anything carries it. */
export function AddTagDialog({ tags, onClose }: { tags: readonly TagRow[]; onClose: () => void }) {
  const add = useAsk('tags.add')
  const { tags: words } = useMessages()
  const [typed, setTyped] = useState('')
  const name = tidyTagName(typed)
  const isNew = name !== '' && !tags.some((tag) => sameTag(tag.name, name))
  return (
    <Dialog title={words.add} open onClose={onClose}>
      <form
        className={styles.form}
        onKeyDown={keepKeys}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isNew) return
          add.mutate({ name })
          onClose()
        }}
      >
        <input
          data-begin-here
          className={styles.input}
          aria-label={words.addHint}
          placeholder={words.addHint}
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="main" type="submit" disabled={!isNew}>
            {words.addDo}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
