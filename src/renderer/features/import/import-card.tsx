import { Check, CircleAlert, CircleSlash, LoaderCircle, X } from 'lucide-react'
import { describeHighlights, describeSum } from '#core/import/import-sum'
import type { Messages } from '#core/messages/messages-of'
import { saidOf } from '#core/problem'
import type { ImportJob } from '#contract/job'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSay } from '../../api/use-say'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { RowList } from './row-list'
import styles from './import-card.module.css'

type ImportCardProps = { job: ImportJob; onDismiss: () => void }

/** How an import goes: how far it is, a way to stop it, and what became of every row. */
export function ImportCard({ job, onDismiss }: ImportCardProps) {
  const cancel = useAsk('jobs.cancel')
  const { importing: words, components } = useMessages()
  const say = useSay()
  const { state, sum, current, problem, failed, remarks } = job
  const isRunning = state === 'running'
  const highlights = describeHighlights(sum, words.sum)
  return (
    <article className={styles.card} aria-label={say(job.title)}>
      <header className={styles.header}>
        <ImportIcon job={job} />
        <p className={styles.title} role="status">
          {importLabel(job, say(job.title), words)}
        </p>
        {isRunning ? (
          <Button tone="quiet" onClick={() => cancel.mutate({ job: job.id })}>
            {words.cancel}
          </Button>
        ) : (
          <IconButton label={components.dismiss} icon={X} onClick={onDismiss} />
        )}
      </header>
      {isRunning && (
        <progress
          className={styles.progress}
          value={job.total > 0 ? job.done : undefined}
          max={Math.max(1, job.total)}
          aria-label={words.progress}
        />
      )}
      {current && <p className={styles.current}>{current}</p>}
      {problem && <p className={styles.said}>{say(saidOf(problem))}</p>}
      {!isRunning && sum.rows > 0 && (
        <div className={styles.said}>
          <p>{describeSum(sum, words.sum)}.</p>
          {highlights !== '' && <p>{highlights}.</p>}
        </div>
      )}
      {!isRunning && (
        <>
          <RowList title={words.notKept(sum.failed)} rows={failed} total={sum.failed} />
          <RowList title={words.keptWithout} rows={remarks} total={remarks.length} />
          <Afterwards job={job} onDismiss={onDismiss} />
        </>
      )}
    </article>
  )
}

/** What may be done once an import is over. */
function Afterwards({ job, onDismiss }: ImportCardProps) {
  const { importing: words } = useMessages()
  const retry = useAsk('imports.retry')
  const fetchPages = useAsk('imports.fetch')
  const { failed, unfetched } = job
  const over = { onSuccess: onDismiss }
  if (failed.length === 0 && unfetched === 0) return null
  return (
    <>
      {unfetched > 0 && <p className={styles.hint}>{words.onlyStubs(unfetched)}</p>}
      <div className={styles.actions}>
        {unfetched > 0 && (
          <Button onClick={() => fetchPages.mutate({ job: job.id }, over)}>
            {words.fetch(unfetched)}
          </Button>
        )}
        {failed.length > 0 && (
          <Button onClick={() => retry.mutate({ job: job.id }, over)}>
            {words.again(failed.length)}
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

function importLabel(
  { state, format, done, total }: ImportJob,
  title: string,
  words: Messages['importing'],
): string {
  switch (state) {
    case 'running':
      return total > 0 ? words.running(title, done, total) : `${title}…`
    case 'finished':
      return words.imported(format === null ? '' : words.called[format])
    case 'cancelled':
      return words.stopped(title)
    case 'failed':
      return words.notDone(title)
  }
}
