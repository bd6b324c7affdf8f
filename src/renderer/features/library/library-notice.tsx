import { Lock } from 'lucide-react'
import { useSummary } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import styles from './library-notice.module.css'

/** Over the whole window, where the library can be read and not changed; nothing otherwise. */
export function LibraryNotice() {
  const summary = useSummary().data
  const { library: words } = useMessages()
  if (!summary?.isReadOnly) return null
  return (
    <p className={styles.notice} role="status">
      <Lock size={14} aria-hidden />
      <span>{words.readOnly(summary.folder)}</span>
    </p>
  )
}
