import { Check, CircleAlert, CopyCheck, LoaderCircle, X } from 'lucide-react'
import { Fragment, useEffect, type ReactNode } from 'react'
import type { CaptureJob, CaptureOutcome, CareJob, IfSaved, Job } from '#contract/job'
import type { Source } from '#core/clip/captured-page'
import { useJobs } from '../../api/jobs'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { shortDay } from '../../components/short-date'
import styles from './activity-panel.module.css'

type CaptureActions = {
  onOpen: (id: string) => void
  onCapture: (sources: Source[], ifSaved: IfSaved) => void
}

type ActivityPanelProps = CaptureActions & {
  /** Shows how the library is looked after. */
  showCare: (job: CareJob, onDismiss: () => void) => ReactNode
}

/** All long work: how far it is, what failed and why, with a way to stop it and to try again. */
export function ActivityPanel({ onOpen, onCapture, showCare }: ActivityPanelProps) {
  const { jobs, dismiss } = useJobs()
  const shown = jobs.filter(isWorthShowing)
  if (shown.length === 0) return null
  return (
    <section className={styles.panel} aria-label="Activity">
      {shown.map((job) =>
        job.kind === 'care' ? (
          <Fragment key={job.id}>{showCare(job, () => dismiss(job.id))}</Fragment>
        ) : (
          <JobCard
            key={job.id}
            job={job}
            onOpen={onOpen}
            onCapture={onCapture}
            onDismiss={() => dismiss(job.id)}
          />
        ),
      )}
    </section>
  )
}

// One page that was simply saved is in the list; there is nothing more to say of it.
function isWorthShowing(job: Job) {
  return (
    job.kind === 'care' ||
    job.state !== 'finished' ||
    job.total > 1 ||
    job.outcomes.some(({ outcome }) => outcome !== 'saved')
  )
}

type JobCardProps = CaptureActions & { job: CaptureJob; onDismiss: () => void }

/** A list of clean saves says so for a moment; what failed stays until it is dismissed. */
const SHOWN_FOR = 6_000

function JobCard({ job, onOpen, onCapture, onDismiss }: JobCardProps) {
  const cancel = useAsk('jobs.cancel')
  const failed = job.outcomes.filter((outcome) => outcome.outcome === 'failed')
  const notSaved = job.outcomes.filter(({ outcome }) => outcome !== 'saved')
  const isClean = job.state === 'finished' && notSaved.length === 0

  useEffect(() => {
    if (!isClean) return
    const timer = setTimeout(onDismiss, SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [isClean])

  const retry = () => {
    onCapture(
      failed.map(({ source }) => source),
      'tell',
    )
    onDismiss()
  }
  return (
    <article className={styles.job}>
      <header className={styles.header}>
        <JobIcon job={job} failures={failed.length} />
        <p className={styles.title} role="status">
          {jobLabel(job, failed.length)}
        </p>
        {job.state === 'running' ? (
          <Button tone="quiet" onClick={() => cancel.mutate({ job: job.id })}>
            Cancel
          </Button>
        ) : (
          <IconButton label="Dismiss" icon={X} onClick={onDismiss} />
        )}
      </header>
      {job.state === 'running' && (
        <>
          <progress
            className={styles.progress}
            value={job.total > 1 ? job.done : undefined}
            max={job.total}
            aria-label="Progress"
          />
          {job.current && <p className={styles.current}>{job.current}</p>}
        </>
      )}
      {notSaved.length > 0 && (
        <ul className={styles.outcomes}>
          {notSaved.map((outcome, place) => (
            <li key={place}>
              <OutcomeLine
                outcome={outcome}
                onOpen={onOpen}
                onCapture={(source, ifSaved) => {
                  onCapture([source], ifSaved)
                  if (job.total === 1) onDismiss()
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {failed.length > 0 && job.state !== 'running' && (
        <Button onClick={retry}>
          {failed.length === 1 ? 'Try again' : `Try these ${failed.length} again`}
        </Button>
      )}
    </article>
  )
}

type OutcomeLineProps = {
  outcome: CaptureOutcome
  onOpen: (id: string) => void
  onCapture: (source: Source, ifSaved: IfSaved) => void
}

function OutcomeLine({ outcome, onOpen, onCapture }: OutcomeLineProps) {
  switch (outcome.outcome) {
    case 'saved':
      return null
    case 'already-saved':
      return (
        <>
          <p>
            Already saved on {shortDay(outcome.savedAt)}: “{outcome.title}”
          </p>
          <div className={styles.actions}>
            <Button onClick={() => onOpen(outcome.id)}>Open</Button>
            <Button onClick={() => onCapture(outcome.source, 'add-version')}>New version</Button>
            <Button onClick={() => onCapture(outcome.source, 'keep-both')}>Keep both</Button>
          </div>
        </>
      )
    case 'new-version':
      return (
        <>
          <p>
            New version of “{outcome.title}”
            {outcome.orphans > 0 &&
              `. ${outcome.orphans === 1 ? 'One highlight has' : `${outcome.orphans} highlights have`} no certain place in it; the side panel lists what to do`}
          </p>
          <div className={styles.actions}>
            <Button onClick={() => onOpen(outcome.id)}>Open</Button>
          </div>
        </>
      )
    case 'unchanged':
      return (
        <p>
          “{outcome.title}” reads as it did on {shortDay(outcome.capturedAt)}. Nothing was added.
        </p>
      )
    case 'failed':
      return (
        <>
          <p className={styles.from} title={outcome.from}>
            {shortName(outcome.from)}
          </p>
          <p>{outcome.problem.message}</p>
        </>
      )
  }
}

function JobIcon({ job, failures }: { job: CaptureJob; failures: number }) {
  if (job.state === 'running')
    return <LoaderCircle size={16} className={styles.turning} aria-hidden />
  if (failures > 0) return <CircleAlert size={16} className={styles.problem} aria-hidden />
  const allNew = job.outcomes.every(({ outcome }) => outcome === 'saved')
  return allNew ? <Check size={16} aria-hidden /> : <CopyCheck size={16} aria-hidden />
}

// An address is read from its front, a path from its end.
function shortName(from: string) {
  return /^https?:/i.test(from) ? from : (from.split(/[/\\]/).at(-1) ?? from)
}

function jobLabel({ state, title, done, total, outcomes }: CaptureJob, failures: number): string {
  if (state === 'running') return total > 1 ? `${title}: ${done} of ${total}` : `${title}…`
  const saved = outcomes.filter(({ outcome }) => outcome === 'saved').length
  const renewed = outcomes.filter(({ outcome }) => outcome === 'new-version').length
  const unchanged = outcomes.filter(({ outcome }) => outcome === 'unchanged').length
  const already = outcomes.length - saved - renewed - unchanged - failures
  const parts = [
    ...(saved > 0 ? [`${saved} saved`] : []),
    ...(renewed > 0 ? [`${renewed} new ${renewed === 1 ? 'version' : 'versions'}`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(already > 0 ? [`${already} already here`] : []),
    ...(failures > 0 ? [`${failures} could not be clipped`] : []),
    ...(state === 'cancelled' ? [`${total - done} cancelled`] : []),
  ]
  return parts.join(', ')
}
