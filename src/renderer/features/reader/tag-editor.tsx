import { Plus } from 'lucide-react'
import { useId, useState, type Ref } from 'react'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import { useSummary } from '../../api/queries'
import { TagChips } from '../../components/tag-chips'
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

const OFFERED = 6

/** The tags of something: taken off with a press, added by typing, completed from those in use. */
export function TagEditor({ label, tags, ref, onAdd, onRemove, onDone }: TagEditorProps) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const known = useSummary().data?.tags ?? []
  const offered = completions(
    typed,
    known.map(({ name }) => name),
    tags,
  )

  const add = (names: string[]) => {
    const tidy = names.map(tidyTagName).filter((name) => name !== '')
    if (tidy.length > 0) onAdd(tidy)
    setTyped('')
  }

  return (
    <div className={styles.tags} aria-label="Tags" role="group">
      <TagChips tags={tags} onRemove={onRemove} />
      <span className={styles.add}>
        <Plus size={13} aria-hidden />
        <input
          ref={ref}
          className={styles.input}
          aria-label={label}
          title={label}
          placeholder={label}
          list={id}
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
        <datalist id={id}>
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
