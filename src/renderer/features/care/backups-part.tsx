import { useState } from 'react'
import { DatabaseBackup } from 'lucide-react'
import { useBackups } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSayProblem } from '../../api/use-say'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { ProblemState } from '../../components/problem-state'
import { BackupList } from './backup-list'
import { BackupPreview } from './backup-preview'
import styles from './backups-part.module.css'

/** The backups of the library, and what the chosen one would bring back. */
export function BackupsPart({ isBusy }: { isBusy: boolean }) {
  const { care: words } = useMessages()
  const sayProblem = useSayProblem()
  const backups = useBackups()
  const take = useAsk('backups.take')
  const [chosenName, choose] = useState<string | null>(null)

  if (backups.isError) {
    return (
      <ProblemState
        title={words.unreadable}
        message={sayProblem(backups.error)}
        onRetry={() => void backups.refetch()}
      />
    )
  }
  if (backups.data === null) {
    return <EmptyState icon={DatabaseBackup} title={words.noneKept} hint={words.noneKeptHint} />
  }
  const list = backups.data ?? []
  const chosen = list.find(({ name }) => name === chosenName) ?? null
  return (
    <>
      <div className={styles.head}>
        <p>{words.what}</p>
        <Button disabled={isBusy} onClick={() => take.mutate(undefined)}>
          {words.take}
        </Button>
      </div>
      {backups.isPending ? (
        <p className={styles.loading} role="status">
          {words.checking}
        </p>
      ) : list.length === 0 ? (
        <EmptyState icon={DatabaseBackup} title={words.none} hint={words.noneHint} />
      ) : (
        <div className={styles.columns}>
          <BackupList backups={list} chosen={chosenName} onChoose={choose} />
          <BackupPreview key={chosenName} backup={chosen} isBusy={isBusy} />
        </div>
      )}
    </>
  )
}
