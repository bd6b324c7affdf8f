import { List } from 'lucide-react'
import { useStore } from 'zustand'
import type { OutlineEntry } from '#contract/reader-messages'
import { outlineAt } from '#core/text/outline-at'
import { useMessages } from '../../api/use-messages'
import { EmptyState } from '../../components/empty-state'
import type { HereStore } from './here'
import styles from './outline-list.module.css'

type OutlineListProps = {
  outline: readonly OutlineEntry[]
  here: HereStore
  onGo: (start: number) => void
}

/** The article's headings, with the section one is in. */
export function OutlineList({ outline, here, onGo }: OutlineListProps) {
  const { panel: words } = useMessages().reader
  const current = useStore(here, ({ position }) => outlineAt(outline, position))
  // Levels that nobody uses take no room.
  const levels = [...new Set(outline.map(({ level }) => level))].sort((a, b) => a - b)

  if (outline.length === 0) {
    return <EmptyState icon={List} title={words.noOutline} hint={words.noOutlineHint} />
  }
  return (
    <ol className={styles.outline} aria-label={words.outline}>
      {outline.map(({ level, title, start }, place) => (
        <li key={start} style={{ paddingInlineStart: levels.indexOf(level) * 14 }}>
          <button
            type="button"
            className={styles.heading}
            aria-current={place === current ? 'location' : undefined}
            dir="auto"
            onClick={() => onGo(start)}
          >
            {title}
          </button>
        </li>
      ))}
    </ol>
  )
}
