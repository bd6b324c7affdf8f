import { problemOf } from '#core/problem'
import { useClip } from '../../api/queries'
import { ProblemState } from '../../components/problem-state'
import { ClipReader } from './clip-reader'
import type { ClipReaderProps } from './clip-reader-props'
import styles from './reader-pane.module.css'

/** The pane one reads in. Opens the clip, or says why it cannot. */
export function ReaderPane({ id, ...rest }: Omit<ClipReaderProps, 'opened'> & { id: string }) {
  const clip = useClip(id)
  if (clip.isError) {
    return (
      <ProblemState
        title="This clip could not be opened"
        message={problemOf(clip.error).message}
        onRetry={() => void clip.refetch()}
      />
    )
  }
  if (!clip.data) return <div className={styles.opening} aria-busy="true" />
  return <ClipReader key={id} opened={clip.data} {...rest} />
}
