import { CornerDownRight, FileText, Hash, NotebookPen, Search, type LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../api/use-messages'
import { MarkedText } from '../../components/marked-text'
import type { PaletteEntry, Ranked } from './rank-entries'
import styles from './palette.module.css'

const ICONS: Record<PaletteEntry['kind'], LucideIcon> = {
  command: CornerDownRight,
  clip: FileText,
  note: NotebookPen,
  tag: Hash,
  search: Search,
}

type PaletteListProps = {
  id: string
  ranked: readonly Ranked[]
  active: number
  /** So many at the head were used lately. */
  recentUntil: number
  onPress: (index: number) => void
}

/** What can be chosen, best first. What cannot be now says why to those who hear it, and is faint. */
export function PaletteList({ id, ranked, active, recentUntil, onPress }: PaletteListProps) {
  const { palette } = useMessages()
  const list = useRef<HTMLUListElement>(null)
  // Scrolling leaves React: what is walked to must be in sight.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <ul ref={list} id={id} role="listbox" aria-label={palette.results} className={styles.list}>
      {ranked.map(({ entry, marks }, index) => {
        const { kind, title, hint, keys, whyNot } = entry
        const Icon = ICONS[kind]
        return (
          <li
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-disabled={whyNot !== null}
            className={styles.option}
            // The focus stays in the field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPress(index)}
          >
            <Icon size={14} aria-hidden />
            <span className={styles.name}>
              <MarkedText text={title} marks={marks} />
            </span>
            <span className={styles.hint}>
              {whyNot ?? (index < recentUntil ? palette.recent : hint)}
            </span>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
