import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { completeTag } from '#core/tag/complete-tag'
import { isTagWithin, sameTag, tidyTagName } from '#core/tag/tag-name'
import type { TagRow } from '#contract/tidying-views'
import { ask } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { CompletingField } from '../../components/completing-field'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import { spokenHere } from '../../components/spoken-here'
import styles from './tag-list.module.css'

type RenameTagDialogProps = {
  name: string
  proposed: string | null
  tags: readonly TagRow[]
  onClose: () => void
}

/** Asks for another name of a tag, and says what comes of it: all that is renamed, or that two become one. */
export function RenameTagDialog({ name, proposed, tags, onClose }: RenameTagDialogProps) {
  const rename = useAsk('tags.rename')
  const { tags: words } = useMessages()
  const [typed, setTyped] = useState(proposed ?? name)
  const to = tidyTagName(typed)
  const { data: use } = useQuery({
    queryKey: ['tags', 'use', name],
    queryFn: () => ask('tags.use', { name }),
  })
  const others = tags.filter((tag) => !sameTag(tag.name, name))
  const target = others.find((tag) => sameTag(tag.name, to))
  const isInside = !sameTag(to, name) && isTagWithin(to, name)
  const canDo = to !== '' && to !== name && !isInside
  const nested = others.filter((tag) => isTagWithin(tag.name, name)).length

  const preview = () => {
    if (isInside) return words.itself
    if (!use || !canDo) return ''
    const said = target ? words.merges(words.use(use), target.name) : words.renames(words.use(use))
    return nested === 0 ? said : `${said} ${words.nestedToo(nested)}`
  }

  return (
    <Dialog title={words.editTitle(name)} open onClose={onClose}>
      <form
        className={styles.form}
        onKeyDown={keepKeys}
        onSubmit={(event) => {
          event.preventDefault()
          if (!canDo) return
          rename.mutate({ from: name, to: target?.name ?? to })
          onClose()
        }}
      >
        <div className={styles.field}>
          <CompletingField
            beginsHere
            className={styles.input}
            label={words.name}
            value={typed}
            offered={
              typed.trim() === '' || typed === name
                ? []
                : completeTag(
                    typed,
                    others.map((tag) => ({ ...tag, count: tag.clips })),
                  ).map((tag) => ({
                    value: tag.name,
                    hint: tag.clips.toLocaleString(spokenHere()),
                  }))
            }
            onChange={setTyped}
            onTake={setTyped}
          />
        </div>
        <p className={styles.preview} role="status">
          {preview()}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="main" type="submit" disabled={!canDo}>
            {target ? words.merge : words.rename}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
