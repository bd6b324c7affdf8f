import type { CaptureOutcome, IfKnown } from '#contract/job'
import type { Source } from '#core/clip/captured-page'
import type { Messages } from '#core/messages/messages-of'
import { saidOf } from '#core/problem'
import { useSay } from '../../api/use-say'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { shortDay } from '../../components/short-date'
import styles from './activity-panel.module.css'

type OutcomeLineProps = {
  outcome: CaptureOutcome
  onOpen: (id: string) => void
  onCapture: (source: Source, ifKnown: IfKnown) => void
}

/** Whether there is more to say of an outcome than that all went well. */
export function isNotable(outcome: CaptureOutcome): boolean {
  return outcome.outcome !== 'saved' || outcome.suspicion !== null || outcome.remark !== null
}

/** What became of one page, and what one may do about it. */
export function OutcomeLine({ outcome, onOpen, onCapture }: OutcomeLineProps) {
  const { adding: words, report } = useMessages()
  const say = useSay()
  switch (outcome.outcome) {
    case 'saved':
      if (!isNotable(outcome)) return null
      return (
        <>
          <p>{report.outcome(outcome.title, savedWords(outcome, report, say))}</p>
          <div className={styles.actions}>
            <Button onClick={() => onOpen(outcome.id)}>{words.open}</Button>
          </div>
        </>
      )
    case 'already-saved':
      return (
        <>
          <p>{words.alreadyOn(shortDay(outcome.savedAt), outcome.title)}</p>
          <div className={styles.actions}>
            <Button onClick={() => onOpen(outcome.id)}>{words.open}</Button>
            <Button onClick={() => onCapture(outcome.source, 'new-version')}>
              {words.newVersion}
            </Button>
            <Button onClick={() => onCapture(outcome.source, 'keep-both')}>{words.keepBoth}</Button>
          </div>
        </>
      )
    case 'new-version':
      return (
        <>
          <p>
            {words.newVersionOf(outcome.title)}
            {outcome.orphans > 0 && words.withoutPlace(outcome.orphans)}
          </p>
          <div className={styles.actions}>
            <Button onClick={() => onOpen(outcome.id)}>{words.open}</Button>
          </div>
        </>
      )
    case 'unchanged':
      return <p>{words.reads(outcome.title, shortDay(outcome.capturedAt))}</p>
    case 'failed':
      return (
        <>
          <p className={styles.from} title={outcome.from}>
            {shortName(outcome.from)}
          </p>
          <p>{say(saidOf(outcome.problem))}</p>
        </>
      )
  }
}

type Saved = CaptureOutcome & { outcome: 'saved' }
type Say = ReturnType<typeof useSay>

function savedWords({ suspicion, remark, isSetAside }: Saved, words: Messages['report'], say: Say) {
  if (suspicion === null) return words.saved(remark === null ? '' : say(remark))
  const seen = words.suspicions[suspicion]
  return isSetAside ? words.setAside(seen) : words.savedButLooks(seen)
}

// An address is read from its front, a path from its end.
function shortName(from: string) {
  return /^https?:/i.test(from) ? from : (from.split(/[/\\]/).at(-1) ?? from)
}
