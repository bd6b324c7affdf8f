import { CheckCircle2, History } from 'lucide-react'
import type { Backup } from '#core/library/backup'
import type { BackupPreview as Comparison } from '#contract/care-views'
import { useComparison } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSay, useSayProblem } from '../../api/use-say'
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
  const { care: words } = useMessages()
  const say = useSay()
  const sayProblem = useSayProblem()
  const name = useSettled(backup && backup.state !== 'unreadable' ? backup.name : null, SETTLED)
  const comparison = useComparison(name)
  const restore = useAsk('backups.restore')
  const choose = useAsk('folders.choose')
  const beside = useAsk('backups.restore-beside')

  if (backup === null) {
    return <EmptyState icon={History} title={words.choose} hint={words.chooseHint} />
  }
  if (backup.state === 'unreadable') {
    return <ProblemState title={words.cannotRestore} message={say(backup.words)} />
  }
  if (comparison.isError) {
    return (
      <ProblemState
        title={words.notCompared}
        message={sayProblem(comparison.error)}
        onRetry={() => void comparison.refetch()}
      />
    )
  }
  const differs = comparison.data && comparison.data.missing + comparison.data.changed > 0
  return (
    <section className={styles.preview} aria-label={words.wouldChange}>
      {backup.state === 'damaged' && <p className={styles.damaged}>{say(backup.words)}</p>}
      {!comparison.data ? (
        <p className={styles.loading} role="status">
          {words.comparing}
        </p>
      ) : differs || hasMoreToSay(comparison.data) ? (
        <DifferenceList comparison={comparison.data} />
      ) : (
        <EmptyState icon={CheckCircle2} title={words.same} hint={words.sameHint} />
      )}
      <footer className={styles.footer}>
        <p>{words.safety}</p>
        <Button
          disabled={isBusy}
          onClick={() =>
            choose.mutate(undefined, {
              onSuccess: ({ path }) => path && beside.mutate({ name: backup.name, folder: path }),
            })
          }
        >
          {words.beside}
        </Button>
        <Button
          tone="main"
          disabled={isBusy || !differs}
          onClick={() => restore.mutate({ name: backup.name })}
        >
          {words.restore}
        </Button>
      </footer>
    </section>
  )
}

function hasMoreToSay({ added, withoutPages, unreadable }: Comparison) {
  return added + withoutPages + unreadable > 0
}
