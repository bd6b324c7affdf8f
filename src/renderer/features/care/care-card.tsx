import { Check, CircleAlert, CircleSlash, LoaderCircle, X } from 'lucide-react'
import type { Messages } from '#core/messages/messages-of'
import type { CareJob } from '#contract/job'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSay } from '../../api/use-say'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import styles from './care-card.module.css'

type CareCardProps = { job: CareJob; onDismiss: () => void }

/** How the library is being looked after: how far that is, a way to stop it, and what came of it. */
export function CareCard({ job, onDismiss }: CareCardProps) {
  const cancel = useAsk('jobs.cancel')
  const open = useAsk('library.open')
  const { care: words, components } = useMessages()
  const say = useSay()
  const { state, done, total, current, said, madeIn } = job
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <CareIcon state={state} />
        <p className={styles.title} role="status">
          {careLabel(job, say(job.title), words)}
        </p>
        {state === 'running' ? (
          <Button tone="quiet" onClick={() => cancel.mutate({ job: job.id })}>
            {words.cancel}
          </Button>
        ) : (
          <IconButton label={components.dismiss} icon={X} onClick={onDismiss} />
        )}
      </header>
      {state === 'running' && (
        <progress
          className={styles.progress}
          value={total > 0 ? done : undefined}
          max={Math.max(1, total)}
          aria-label={words.progress}
        />
      )}
      {current && <p className={styles.current}>{say(current)}</p>}
      {said.length > 0 && <p className={styles.said}>{said.map(say).join(' ')}</p>}
      {madeIn && (
        <div>
          <Button onClick={() => open.mutate({ folder: madeIn })}>{words.openMade}</Button>
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

function careLabel(
  { state, done, total }: CareJob,
  title: string,
  words: Messages['care'],
): string {
  switch (state) {
    case 'running':
      return total > 0 ? words.running(title, done, total) : `${title}…`
    case 'finished':
      return words.done(title)
    case 'cancelled':
      return words.stopped(title)
    case 'failed':
      return words.notDone(title)
  }
}
