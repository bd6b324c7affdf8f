import { useState } from 'react'
import { DatabaseBackup } from 'lucide-react'
import { problemOf } from '#core/problem'
import { useBackups } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { ProblemState } from '../../components/problem-state'
import { BackupList } from './backup-list'
import { BackupPreview } from './backup-preview'
import styles from './backups-part.module.css'

/** The backups of the library, and what the chosen one would bring back. */
export function BackupsPart({ isBusy }: { isBusy: boolean }) {
  const backups = useBackups()
  const take = useAsk('backups.take')
  const [chosenName, choose] = useState<string | null>(null)

  if (backups.isError) {
    return (
      <ProblemState
        title="The backups could not be read"
        message={problemOf(backups.error).message}
        onRetry={() => void backups.refetch()}
      />
    )
  }
  if (backups.data === null) {
    return (
      <EmptyState
        icon={DatabaseBackup}
        title="No backups are kept of this library"
        hint="Commonplace could not write its own folder when it started. Allow it to, and start it again."
      />
    )
  }
  const list = backups.data ?? []
  const chosen = list.find(({ name }) => name === chosenName) ?? null
  return (
    <>
      <div className={styles.head}>
        <p>
          Every hour in which something changed is backed up by itself. Hours are kept for a day,
          then days and weeks.
        </p>
        <Button disabled={isBusy} onClick={() => take.mutate(undefined)}>
          Back up now
        </Button>
      </div>
      {backups.isPending ? (
        <p className={styles.loading} role="status">
          Checking the backups…
        </p>
      ) : list.length === 0 ? (
        <EmptyState
          icon={DatabaseBackup}
          title="No backups yet"
          hint="The first is taken by itself soon after something changes. Or take one now."
        />
      ) : (
        <div className={styles.columns}>
          <BackupList backups={list} chosen={chosenName} onChoose={choose} />
          <BackupPreview key={chosenName} backup={chosen} isBusy={isBusy} />
        </div>
      )}
    </>
  )
}
