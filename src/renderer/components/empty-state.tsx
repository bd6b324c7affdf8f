import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type EmptyStateProps = { icon: LucideIcon; title: string; hint: ReactNode; children?: ReactNode }

/** What stands where nothing is yet: says what will be here, and teaches the next step. */
export function EmptyState({ icon: Icon, title, hint, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon size={30} strokeWidth={1.25} aria-hidden />
      <h2>{title}</h2>
      <p>{hint}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
