import { CheckCircle2, ShieldCheck } from 'lucide-react'
import { useVerified } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSayProblem } from '../../api/use-say'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { momentWords } from '../../components/moment-words'
import { ProblemState } from '../../components/problem-state'
import { FindingGroups } from './finding-groups'
import styles from './verify-part.module.css'

/** Whether all that was captured is still as it was, and what is not. */
export function VerifyPart({ isBusy }: { isBusy: boolean }) {
  const { care: words, components } = useMessages()
  const sayProblem = useSayProblem()
  const verified = useVerified()
  const verify = useAsk('library.verify')
  const result = verified.data
  return (
    <>
      <div className={styles.head}>
        <p role="status">
          {result
            ? words.looked(momentWords(result.at, new Date(), components), result.looked)
            : words.toLook}
        </p>
        <Button disabled={isBusy} onClick={() => verify.mutate(undefined)}>
          {words.verify}
        </Button>
      </div>
      <div className={styles.result}>
        {verified.isError ? (
          <ProblemState
            title={words.resultUnread}
            message={sayProblem(verified.error)}
            onRetry={() => void verified.refetch()}
          />
        ) : !result ? (
          <EmptyState
            icon={ShieldCheck}
            title={isBusy ? words.looking : words.notVerified}
            hint={words.verifyHint}
          />
        ) : result.groups.length === 0 ? (
          <EmptyState icon={CheckCircle2} title={words.sound} hint={words.soundHint} />
        ) : (
          <FindingGroups result={result} />
        )}
      </div>
    </>
  )
}
