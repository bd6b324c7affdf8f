import { CheckCircle2, History } from 'lucide-react'
import type { Backup } from '#core/library/backup'
import type { BackupPreview as Comparison } from '#contract/care-views'
import { problemOf } from '#core/problem'
import { useComparison } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { ProblemState } from '../../components/problem-state'
import { DifferenceList } from './difference-list'
import { useSettled } from './use-settled'
import styles from './backup-preview.module.css'

type BackupPreviewProps = { backup: Backup | null; isBusy: boolean }

/** Milliseconds for which a backup must stay chosen before the library is compared with it. */
const SETTLED = 250

/** What restoring the chosen backup would change, and the two ways to restore it. */
export function BackupPreview({ backup, isBusy }: BackupPreviewProps) {
  const name = useSettled(backup && backup.state !== 'unreadable' ? backup.name : null, SETTLED)
  const comparison = useComparison(name)
  const restore = useAsk('backups.restore')
  const choose = useAsk('folders.choose')
  const beside = useAsk('backups.restore-beside')

  if (backup === null) {
    return (
      <EmptyState
        icon={History}
        title="Choose a backup"
        hint="What restoring it would change is shown here first. Nothing changes by looking."
      />
    )
  }
  if (backup.state === 'unreadable') {
    return <ProblemState title="This backup cannot be restored" message={backup.words} />
  }
  if (comparison.isError) {
    return (
      <ProblemState
        title="The library could not be compared with this backup"
        message={problemOf(comparison.error).message}
        onRetry={() => void comparison.refetch()}
      />
    )
  }
  const differs = comparison.data && comparison.data.missing + comparison.data.changed > 0
  return (
    <section className={styles.preview} aria-label="What restoring would change">
      {backup.state === 'damaged' && <p className={styles.damaged}>{backup.words}</p>}
      {!comparison.data ? (
        <p className={styles.loading} role="status">
          Comparing with the library…
        </p>
      ) : differs || hasMoreToSay(comparison.data) ? (
        <DifferenceList comparison={comparison.data} />
      ) : (
        <EmptyState
          icon={CheckCircle2}
          title="The library is as it was"
          hint="Restoring this backup would change nothing."
        />
      )}
      <footer className={styles.footer}>
        <p>The library as it is now is backed up first, and Undo takes a restore back.</p>
        <Button
          disabled={isBusy}
          onClick={() =>
            choose.mutate(undefined, {
              onSuccess: ({ path }) => path && beside.mutate({ name: backup.name, folder: path }),
            })
          }
        >
          Restore beside…
        </Button>
        <Button
          tone="main"
          disabled={isBusy || !differs}
          onClick={() => restore.mutate({ name: backup.name })}
        >
          Restore into this library
        </Button>
      </footer>
    </section>
  )
}

function hasMoreToSay({ added, withoutPages, unreadable }: Comparison) {
  return added + withoutPages + unreadable > 0
}
