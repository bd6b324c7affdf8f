import { Check, CircleAlert, CircleSlash, LoaderCircle, X } from 'lucide-react'
import type { CareJob } from '#contract/job'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import styles from './care-card.module.css'

type CareCardProps = { job: CareJob; onDismiss: () => void }

/** How the library is being looked after: how far that is, a way to stop it, and what came of it. */
export function CareCard({ job, onDismiss }: CareCardProps) {
  const cancel = useAsk('jobs.cancel')
  const open = useAsk('library.open')
  const { state, done, total, current, said, madeIn } = job
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <CareIcon state={state} />
        <p className={styles.title} role="status">
          {careLabel(job)}
        </p>
        {state === 'running' ? (
          <Button tone="quiet" onClick={() => cancel.mutate({ job: job.id })}>
            Cancel
          </Button>
        ) : (
          <IconButton label="Dismiss" icon={X} onClick={onDismiss} />
        )}
      </header>
      {state === 'running' && (
        <progress
          className={styles.progress}
          value={total > 0 ? done : undefined}
          max={Math.max(1, total)}
          aria-label="Progress"
        />
      )}
      {current && <p className={styles.current}>{current}</p>}
      {said && <p className={styles.said}>{said}</p>}
      {madeIn && (
        <div>
          <Button onClick={() => open.mutate({ folder: madeIn })}>Open the new library</Button>
        </div>
      )}
    </article>
  )
}

function CareIcon({ state }: Pick<CareJob, 'state'>) {
  switch (state) {
    case 'running':
      return <LoaderCircle size={16} className={styles.turning} aria-hidden />
    case 'finished':
      return <Check size={16} aria-hidden />
    case 'cancelled':
      return <CircleSlash size={16} aria-hidden />
    case 'failed':
      return <CircleAlert size={16} className={styles.problem} aria-hidden />
  }
}

function careLabel({ state, title, done, total }: CareJob): string {
  switch (state) {
    case 'running':
      return total > 0
        ? `${title}: ${done.toLocaleString()} of ${total.toLocaleString()}`
        : `${title}…`
    case 'finished':
      return `${title}: done`
    case 'cancelled':
      return `${title}: stopped`
    case 'failed':
      return `${title}: not done`
  }
}
