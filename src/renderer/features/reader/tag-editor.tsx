import { Plus } from 'lucide-react'
import { useState, type Ref } from 'react'
import { completeTag } from '#core/tag/complete-tag'
import { sameTag, tidyTagName } from '#core/tag/tag-name'
import { useSummary } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { CompletingField } from '../../components/completing-field'
import { RemovableTags } from '../../components/removable-tags'
import { spokenHere } from '../../components/spoken-here'
import styles from './tag-editor.module.css'

type TagEditorProps = {
  /** What the field asks for. */
  label: string
  tags: readonly string[]
  ref?: Ref<HTMLInputElement>
  onAdd: (tags: string[]) => void
  onRemove: (tag: string) => void
  onDone: () => void
}

/** The tags of something: taken off with a press, added by typing, completed from those in use. */
export function TagEditor({ label, tags, ref, onAdd, onRemove, onDone }: TagEditorProps) {
  const [typed, setTyped] = useState('')
  const { tags: words } = useMessages()
  const known = useSummary().data?.tags ?? []
  const isOn = (name: string) => tags.some((tag) => sameTag(tag, name))
  const offered =
    typed.trim() === '' ? [] : completeTag(typed, known).filter(({ name }) => !isOn(name))

  const add = (names: string[]) => {
    const tidy = names.map(tidyTagName).filter((name) => name !== '')
    if (tidy.length > 0) onAdd(tidy)
    setTyped('')
  }

  return (
    <div className={styles.tags} aria-label={words.title} role="group">
      <RemovableTags tags={tags} onRemove={onRemove} />
      <span className={styles.add}>
        <Plus size={13} aria-hidden />
        <CompletingField
          ref={ref}
          className={styles.input}
          label={label}
          placeholder={label}
          value={typed}
          offered={offered.map(({ name, count }) => ({ value: name, hint: hintOf(count) }))}
          onChange={setTyped}
          onTake={(name) => add([name])}
          onBlur={() => add(typed.split(','))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ',') {
              event.preventDefault()
              if (typed.trim() === '') onDone()
              else add(typed.split(','))
            } else if (event.key === 'Escape') {
              setTyped('')
              onDone()
            }
          }}
        />
      </span>
    </div>
  )
}

function hintOf(count: number) {
  return count === 0 ? '' : count.toLocaleString(spokenHere())
}
