import { CheckCircle2, ShieldCheck } from 'lucide-react'
import { problemOf } from '#core/problem'
import { countOf } from '#core/text/count-of'
import { useVerified } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { momentWords } from '../../components/moment-words'
import { ProblemState } from '../../components/problem-state'
import { FindingGroups } from './finding-groups'
import styles from './verify-part.module.css'

/** Whether all that was captured is still as it was, and what is not. */
export function VerifyPart({ isBusy }: { isBusy: boolean }) {
  const verified = useVerified()
  const verify = useAsk('library.verify')
  const result = verified.data
  return (
    <>
      <div className={styles.head}>
        <p role="status">
          {result
            ? `${momentWords(result.at, new Date())}: ${countOf(result.looked, 'record')} and folders of pictures looked at.`
            : 'Every record and every captured file is looked at. Nothing is changed.'}
        </p>
        <Button disabled={isBusy} onClick={() => verify.mutate(undefined)}>
          Verify library
        </Button>
      </div>
      <div className={styles.result}>
        {verified.isError ? (
          <ProblemState
            title="The result could not be had"
            message={problemOf(verified.error).message}
            onRetry={() => void verified.refetch()}
          />
        ) : !result ? (
          <EmptyState
            icon={ShieldCheck}
            title={isBusy ? 'Looking…' : 'Not verified since Commonplace was started'}
            hint="Verifying tells of files that are damaged, missing or altered, so that they can be put back in time."
          />
        ) : result.groups.length === 0 ? (
          <EmptyState
            icon={CheckCircle2}
            title="Nothing is wrong"
            hint="Every record can be read, and every captured file is what it was."
          />
        ) : (
          <FindingGroups result={result} />
        )}
      </div>
    </>
  )
}
