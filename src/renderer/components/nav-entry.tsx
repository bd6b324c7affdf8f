import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { spokenHere } from './spoken-here'
import styles from './nav-entry.module.css'

type NavEntryProps = {
  label: string
  /** The names it is nested in, said aloud but not shown: the indent shows them. */
  above?: string[]
  icon: LucideIcon
  /** What stands in the place of the picture. */
  mark?: ReactNode
  count?: number | undefined
  current?: boolean
  onPress: () => void
  /** What can be done with it; shown when the hand or the focus is there. */
  children?: ReactNode
}

/** A way to somewhere in the library, with how many things are there. */
export function NavEntry(props: NavEntryProps) {
  const { label, above = [], icon: Icon, mark, count, current = false, onPress, children } = props

  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.entry}
        style={{ paddingInlineStart: `calc(var(--space-2) + ${above.length} * var(--space-4))` }}
        aria-current={current ? 'page' : undefined}
        title={[...above, label].join('/')}
        onClick={onPress}
      >
        {mark ?? <Icon size={16} strokeWidth={1.75} aria-hidden />}
        <span className={styles.label}>
          {above.map((name) => (
            <span key={name} className={styles.spoken}>
              {name}/
            </span>
          ))}
          {label}
        </span>
        {count !== undefined && count > 0 && (
          <span className={styles.count}>{count.toLocaleString(spokenHere())}</span>
        )}
      </button>
      {children && <span className={styles.aside}>{children}</span>}
    </li>
  )
}
