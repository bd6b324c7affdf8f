import { useState } from 'react'
import { completeTag } from '#core/tag/complete-tag'
import { addTags, sameTag, tidyTagName } from '#core/tag/tag-name'
import { useSummary } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { CompletingField } from '../../components/completing-field'
import { RemovableTags } from '../../components/removable-tags'
import { spokenHere } from '../../components/spoken-here'
import styles from './rule-dialog.module.css'

type RuleTagsProps = { tags: readonly string[]; onChange: (tags: string[]) => void }

/** The tags a rule gives. */
export function RuleTags({ tags, onChange }: RuleTagsProps) {
  const { rules: words } = useMessages()
  const known = useSummary().data?.tags ?? []
  const [typed, setTyped] = useState('')
  const add = (name: string) => {
    const tidy = tidyTagName(name)
    if (tidy !== '') onChange(addTags(tags, [tidy]))
    setTyped('')
  }
  const isOn = (name: string) => tags.some((tag) => sameTag(tag, name))
  return (
    <div className={styles.tags}>
      <RemovableTags
        tags={tags}
        onRemove={(gone) => onChange(tags.filter((tag) => tag !== gone))}
      />
      <CompletingField
        className={styles.tagField}
        label={words.addTag}
        placeholder={words.addTag}
        value={typed}
        offered={
          typed.trim() === ''
            ? []
            : completeTag(typed, known)
                .filter(({ name }) => !isOn(name))
                .map(({ name, count }) => ({
                  value: name,
                  hint: count.toLocaleString(spokenHere()),
                }))
        }
        onChange={setTyped}
        onTake={add}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          // With nothing typed, Enter is for the whole rule.
          if ((event.key !== 'Enter' && event.key !== ',') || typed.trim() === '') return
          event.preventDefault()
          add(typed)
        }}
      />
    </div>
  )
}
