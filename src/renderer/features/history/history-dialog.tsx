import { History } from 'lucide-react'
import { useHistory } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Dialog } from '../../components/dialog'
import { EmptyState } from '../../components/empty-state'
import { HistoryList } from './history-list'
import styles from './history-dialog.module.css'

/** What was done, step by step, with a way back to each point and forward again. */
export function HistoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { history: words } = useMessages()
  const { data } = useHistory()
  const go = useAsk('history.go')
  const isEmpty = data !== undefined && data.done.length + data.undone.length === 0

  return (
    <Dialog title={words.title} open={open} onClose={onClose} width="middle">
      <div className={styles.history}>
        {isEmpty && <EmptyState icon={History} title={words.nothing} hint={words.nothingHint} />}
        {data && !isEmpty && (
          <>
            <p className={styles.hint}>{words.hint}</p>
            <HistoryList
              done={data.done}
              undone={data.undone}
              isBusy={go.isPending}
              onGo={(id) => go.mutate({ id })}
            />
            <p className={styles.hint}>{words.kept}</p>
          </>
        )}
        <p className={styles.spoken} role="status">
          {go.data ? words.went(go.data.steps) : ''}
        </p>
      </div>
    </Dialog>
  )
}
