import { Check, CircleAlert, CopyCheck, LoaderCircle, X } from 'lucide-react'
import { Fragment, useEffect, type ReactNode } from 'react'
import type { CaptureJob, CareJob, IfKnown, ImportJob, Job } from '#contract/job'
import type { Source } from '#core/clip/captured-page'
import type { Messages } from '#core/messages/messages-of'
import { useJobs } from '../../api/jobs'
import { useAsk } from '../../api/use-ask'
import { useSay } from '../../api/use-say'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { isNotable, OutcomeLine } from './outcome-line'
import styles from './activity-panel.module.css'

type CaptureActions = {
  onOpen: (id: string) => void
  onCapture: (sources: Source[], ifKnown: IfKnown) => void
}

type ActivityPanelProps = CaptureActions & {
  /** Shows how the library is looked after. */
  showCare: (job: CareJob, onDismiss: () => void) => ReactNode
  /** Shows how an import goes. */
  showImport: (job: ImportJob, onDismiss: () => void) => ReactNode
}

/** All long work: how far it is, what failed and why, with a way to stop it and to try again. */
export function ActivityPanel(props: ActivityPanelProps) {
  const { jobs, dismiss } = useJobs()
  const { adding: words } = useMessages()
  const shown = jobs.filter(isWorthShowing)
  if (shown.length === 0) return null
  return (
    <section className={styles.panel} aria-label={words.activity}>
      {shown.map((job) => (
        <Fragment key={job.id}>{cardOf(job, props, () => dismiss(job.id))}</Fragment>
      ))}
    </section>
  )
}

function cardOf(
  job: Job,
  { onOpen, onCapture, showCare, showImport }: ActivityPanelProps,
  onDismiss: () => void,
): ReactNode {
  switch (job.kind) {
    case 'care':
      return showCare(job, onDismiss)
    case 'importing':
      return showImport(job, onDismiss)
    case 'clipping':
      return <JobCard job={job} onOpen={onOpen} onCapture={onCapture} onDismiss={onDismiss} />
  }
}

// One page that was simply saved is in the list; there is nothing more to say of it.
function isWorthShowing(job: Job) {
  return (
    job.kind !== 'clipping' ||
    job.state !== 'finished' ||
    job.total > 1 ||
    job.outcomes.some(isNotable)
  )
}

type JobCardProps = CaptureActions & { job: CaptureJob; onDismiss: () => void }

/** A list of clean saves says so for a moment; what failed stays until it is dismissed. */
const SHOWN_FOR = 6_000

function JobCard({ job, onOpen, onCapture, onDismiss }: JobCardProps) {
  const { adding: words, components } = useMessages()
  const say = useSay()
  const cancel = useAsk('jobs.cancel')
  const failed = job.outcomes.filter((outcome) => outcome.outcome === 'failed')
  const notable = job.outcomes.filter(isNotable)
  const isClean = job.state === 'finished' && notable.length === 0

  useEffect(() => {
    if (!isClean) return
    const timer = setTimeout(onDismiss, SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [isClean])

  const retry = () => {
    onCapture(
      failed.map(({ source }) => source),
      'ask',
    )
    onDismiss()
  }
  return (
    <article className={styles.job}>
      <header className={styles.header}>
        <JobIcon job={job} failures={failed.length} />
        <p className={styles.title} role="status">
          {jobLabel(job, say(job.title), failed.length, words)}
        </p>
        {job.state === 'running' ? (
          <Button tone="quiet" onClick={() => cancel.mutate({ job: job.id })}>
            {words.cancel}
          </Button>
        ) : (
          <IconButton label={components.dismiss} icon={X} onClick={onDismiss} />
        )}
      </header>
      {job.state === 'running' && (
        <>
          <progress
            className={styles.progress}
            value={job.total > 1 ? job.done : undefined}
            max={job.total}
            aria-label={words.progress}
          />
          {job.current && <p className={styles.current}>{job.current}</p>}
        </>
      )}
      {notable.length > 0 && (
        <ul className={styles.outcomes}>
          {notable.map((outcome, place) => (
            <li key={place}>
              <OutcomeLine
                outcome={outcome}
                onOpen={onOpen}
                onCapture={(source, ifKnown) => {
                  onCapture([source], ifKnown)
                  if (job.total === 1) onDismiss()
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {failed.length > 0 && job.state !== 'running' && (
        <Button onClick={retry}>{words.again(failed.length)}</Button>
      )}
    </article>
  )
}

function JobIcon({ job, failures }: { job: CaptureJob; failures: number }) {
  if (job.state === 'running')
    return <LoaderCircle size={16} className={styles.turning} aria-hidden />
  if (failures > 0) return <CircleAlert size={16} className={styles.problem} aria-hidden />
  const allNew = !job.outcomes.some(isNotable)
  return allNew ? <Check size={16} aria-hidden /> : <CopyCheck size={16} aria-hidden />
}

function jobLabel(
  { state, done, total, outcomes }: CaptureJob,
  title: string,
  failures: number,
  words: Messages['adding'],
): string {
  if (state === 'running') return words.running(title, done, total)
  const saved = outcomes.filter(({ outcome }) => outcome === 'saved').length
  const suspect = outcomes.filter(isNotable).filter(({ outcome }) => outcome === 'saved').length
  const renewed = outcomes.filter(({ outcome }) => outcome === 'new-version').length
  const unchanged = outcomes.filter(({ outcome }) => outcome === 'unchanged').length
  const already = outcomes.length - saved - renewed - unchanged - failures
  const parts = [
    ...(saved > 0 ? [words.saved(saved)] : []),
    ...(suspect > 0 ? [words.suspect(suspect)] : []),
    ...(renewed > 0 ? [words.renewed(renewed)] : []),
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    ...(already > 0 ? [words.already(already)] : []),
    ...(failures > 0 ? [words.failed(failures)] : []),
    ...(state === 'cancelled' ? [words.cancelled(total - done)] : []),
  ]
  return parts.join(', ')
}
