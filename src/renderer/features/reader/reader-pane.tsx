import { useClip } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { ProblemState } from '../../components/problem-state'
import { ClipReader } from './clip-reader'
import type { ClipReaderProps } from './clip-reader-props'
import { useSayProblem } from '../../api/use-say'
import styles from './reader-pane.module.css'

/** The pane one reads in. Opens the clip, or says why it cannot. */
export function ReaderPane({ id, ...rest }: Omit<ClipReaderProps, 'opened'> & { id: string }) {
  const sayProblem = useSayProblem()
  const clip = useClip(id)
  const { reader: words } = useMessages()
  if (clip.isError) {
    return (
      <ProblemState
        title={words.unreadable}
        message={sayProblem(clip.error)}
        onRetry={() => void clip.refetch()}
      />
    )
  }
  if (!clip.data) return <div className={styles.opening} aria-busy="true" />
  return <ClipReader key={id} opened={clip.data} {...rest} />
}
