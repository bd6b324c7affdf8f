import { useId, useState } from 'react'
import type { MetadataSource } from '#core/clip/metadata'
import { useMessages } from '../../api/use-messages'
import styles from './clip-card.module.css'

type CardFieldProps = {
  label: string
  value: string
  source: MetadataSource | undefined
  hint?: string
  isValid?: (text: string) => boolean
  onSave: (text: string) => void
  onReset: () => void
}

/** One value of a clip’s card: where it was read, a field to correct it in, and a way back to what the page says. */
export function CardField({ isValid = () => true, ...props }: CardFieldProps) {
  const { label, value, source, hint, onSave, onReset } = props
  const id = useId()
  const { card: words } = useMessages()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value
  const valid = isValid(text.trim())
  const finish = () => {
    // What cannot be read stays to be mended, with the hint beside it.
    if (draft === null || !valid) return
    if (draft.trim() !== value) onSave(draft.trim())
    setDraft(null)
  }
  return (
    <div className={styles.field}>
      <span className={styles.label}>
        <label htmlFor={id}>{label}</label>
        {source && source !== 'person' && (
          <span title={words.whereRead}>{words.sources[source]}</span>
        )}
        {source === 'person' && (
          <span>
            {words.sources.person}{' '}
            <button
              type="button"
              className={styles.reset}
              aria-label={words.resetOf(label)}
              title={words.resetHint}
              onClick={onReset}
            >
              {words.reset}
            </button>
          </span>
        )}
      </span>
      <input
        id={id}
        value={text}
        dir="auto"
        aria-invalid={!valid}
        aria-describedby={draft !== null && hint ? `${id}-hint` : undefined}
        placeholder={words.unknown}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      {draft !== null && hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}
