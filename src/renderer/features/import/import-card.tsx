import { Check, CircleAlert, CircleSlash, LoaderCircle, X } from 'lucide-react'
import { describeHighlights, describeSum } from '#core/import/import-sum'
import { countOf } from '#core/text/count-of'
import type { ImportJob } from '#contract/job'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { RowList } from './row-list'
import styles from './import-card.module.css'

type ImportCardProps = { job: ImportJob; onDismiss: () => void }

/** How an import goes: how far it is, a way to stop it, and what became of every row. */
export function ImportCard({ job, onDismiss }: ImportCardProps) {
  const cancel = useAsk('jobs.cancel')
  const { state, sum, current, problem, failed, remarks } = job
  const isRunning = state === 'running'
  const highlights = describeHighlights(sum)
  return (
    <article className={styles.card} aria-label={job.title}>
      <header className={styles.header}>
        <ImportIcon job={job} />
        <p className={styles.title} role="status">
          {importLabel(job)}
        </p>
        {isRunning ? (
          <Button tone="quiet" onClick={() => cancel.mutate({ job: job.id })}>
            Cancel
          </Button>
        ) : (
          <IconButton label="Dismiss" icon={X} onClick={onDismiss} />
        )}
      </header>
      {isRunning && (
        <progress
          className={styles.progress}
          value={job.total > 0 ? job.done : undefined}
          max={Math.max(1, job.total)}
          aria-label="Progress"
        />
      )}
      {current && <p className={styles.current}>{current}</p>}
      {problem && <p className={styles.said}>{problem.message}</p>}
      {!isRunning && sum.rows > 0 && (
        <div className={styles.said}>
          <p>{describeSum(sum)}.</p>
          {highlights !== '' && <p>{highlights}.</p>}
        </div>
      )}
      {!isRunning && (
        <>
          <RowList
            title={`${countOf(sum.failed, 'row')} not kept`}
            rows={failed}
            total={sum.failed}
          />
          <RowList title="Kept without the article" rows={remarks} total={remarks.length} />
          <Afterwards job={job} onDismiss={onDismiss} />
        </>
      )}
    </article>
  )
}

/** What may be done once an import is over. */
function Afterwards({ job, onDismiss }: ImportCardProps) {
  const retry = useAsk('imports.retry')
  const fetchPages = useAsk('imports.fetch')
  const { failed, unfetched } = job
  const over = { onSuccess: onDismiss }
  if (failed.length === 0 && unfetched === 0) return null
  return (
    <>
      {unfetched > 0 && (
        <p className={styles.hint}>
          {unfetched === 1 ? 'One clip holds' : `${unfetched.toLocaleString()} clips hold`} only
          what was in the export. Fetching asks their sites for the pages, one at a time.
        </p>
      )}
      <div className={styles.actions}>
        {unfetched > 0 && (
          <Button onClick={() => fetchPages.mutate({ job: job.id }, over)}>
            Fetch {countOf(unfetched, 'page')} now
          </Button>
        )}
        {failed.length > 0 && (
          <Button onClick={() => retry.mutate({ job: job.id }, over)}>
            {failed.length === 1 ? 'Try this row again' : 'Try these rows again'}
          </Button>
        )}
      </div>
    </>
  )
}

function ImportIcon({ job: { state, sum } }: { job: ImportJob }) {
  switch (state) {
    case 'running':
      return <LoaderCircle size={16} className={styles.turning} aria-hidden />
    case 'finished':
      return sum.failed > 0 ? (
        <CircleAlert size={16} className={styles.problem} aria-hidden />
      ) : (
        <Check size={16} aria-hidden />
      )
    case 'cancelled':
      return <CircleSlash size={16} aria-hidden />
    case 'failed':
      return <CircleAlert size={16} className={styles.problem} aria-hidden />
  }
}

function importLabel({ state, title, called, done, total }: ImportJob): string {
  switch (state) {
    case 'running':
      return total > 0
        ? `${title}: ${done.toLocaleString()} of ${total.toLocaleString()}`
        : `${title}…`
    case 'finished':
      return `Imported ${called}`
    case 'cancelled':
      return `${title}: stopped`
    case 'failed':
      return `${title}: not done`
  }
}
