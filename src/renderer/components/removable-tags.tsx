import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useComponentWords } from './component-words'
import styles from './tag-chips.module.css'

type RemovableTagsProps = { tags: readonly string[]; onRemove: (tag: string) => void }

/** Tags, side by side, each with a button that takes it off. */
export function RemovableTags({ tags, onRemove }: RemovableTagsProps) {
  const words = useComponentWords()
  const pressed = useRef<{ tag: string; at: number; among: Element | null } | null>(null)

  // The hands stay at the place of the chip that has gone, or go to the field for more after the last.
  useLayoutEffect(() => {
    const { tag, at, among } = pressed.current ?? {}
    if (tag === undefined || at === undefined || tags.includes(tag)) return
    pressed.current = null
    if (document.activeElement !== document.body) return
    const buttons = among?.querySelectorAll<HTMLElement>(`.${styles['chip']} button`)
    const next = buttons?.[Math.min(at, tags.length - 1)] ?? among?.querySelector('input')
    next?.focus()
  }, [tags])

  return tags.map((tag, at) => (
    <span key={tag} className={styles.chip} title={tag}>
      <span className={styles.name}>{tag}</span>
      <button
        type="button"
        aria-label={words.takeOff(tag)}
        onClick={({ currentTarget }) => {
          const among = currentTarget.parentElement?.parentElement ?? null
          pressed.current = { tag, at, among }
          onRemove(tag)
        }}
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  ))
}
