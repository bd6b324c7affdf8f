import { Lock } from 'lucide-react'
import { useSummary } from '../../api/queries'
import styles from './library-notice.module.css'

/** Over the whole window, where the library can be read and not changed; nothing otherwise. */
export function LibraryNotice() {
  const summary = useSummary().data
  if (!summary?.isReadOnly) return null
  return (
    <p className={styles.notice} role="status">
      <Lock size={14} aria-hidden />
      <span>
        Everything can be read and nothing can be changed, because {summary.folder} cannot be
        written. Allow writing to it and start Commonplace again.
      </span>
    </p>
  )
}
