import { X } from 'lucide-react'
import { useComponentWords } from './component-words'
import styles from './tag-chips.module.css'

type TagChipsProps = { tags: readonly string[]; onRemove?: (tag: string) => void }

/** Tags, side by side; each can be taken off where that is offered. */
export function TagChips({ tags, onRemove }: TagChipsProps) {
  const words = useComponentWords()
  return tags.map((tag) => (
    <span key={tag} className={styles.chip} title={tag}>
      <span className={styles.name}>{tag}</span>
      {onRemove && (
        <button type="button" aria-label={words.takeOff(tag)} onClick={() => onRemove(tag)}>
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  ))
}
