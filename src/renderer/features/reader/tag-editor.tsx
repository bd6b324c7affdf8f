import { Plus } from 'lucide-react'
import { useState, type Ref } from 'react'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import { useSummary } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { TagChips } from '../../components/tag-chips'
import styles from './tag-editor.module.css'

type TagEditorProps = {
  clip: string
  tags: readonly string[]
  ref: Ref<HTMLInputElement>
  onDone: () => void
}

const OFFERED = 6

/** The tags of a clip: taken off with a press, added by typing, completed from those in use. */
export function TagEditor({ clip, tags, ref, onDone }: TagEditorProps) {
  const [typed, setTyped] = useState('')
  const tag = useAsk('clips.tag')
  const untag = useAsk('clips.untag')
  const known = useSummary().data?.tags ?? []
  const offered = completions(
    typed,
    known.map(({ name }) => name),
    tags,
  )

  const add = (names: string[]) => {
    const tidy = names.map(tidyTagName).filter((name) => name !== '')
    if (tidy.length > 0) tag.mutate({ ids: [clip], tags: tidy })
    setTyped('')
  }

  return (
    <div className={styles.tags} aria-label="Tags" role="group">
      <TagChips tags={tags} onRemove={(name) => untag.mutate({ ids: [clip], tags: [name] })} />
      <span className={styles.add}>
        <Plus size={13} aria-hidden />
        <input
          ref={ref}
          className={styles.input}
          aria-label="Add a tag"
          title="Add tags (T)"
          placeholder="Add a tag"
          list="known-tags"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => add(typed.split(','))}
          onKeyDown={(event) => {
            event.stopPropagation()
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
        <datalist id="known-tags">
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </span>
    </div>
  )
}

function completions(typed: string, known: readonly string[], has: readonly string[]) {
  const folded = foldTag(typed.trim())
  if (folded === '') return []
  return known
    .filter((name) => foldTag(name).includes(folded) && !has.includes(name))
    .slice(0, OFFERED)
}
