import { problemOf } from '#core/problem'
import { Button } from '../../components/button'
import type { LeftOutHands } from './use-left-out'
import styles from './left-out-bar.module.css'

/** Above an article that shows what was left out of it: how much that is, and the way back. */
export function LeftOutBar({ hands, onClose }: { hands: LeftOutHands; onClose: () => void }) {
  const { list, corrections, undoAll } = hands
  return (
    <div className={styles.bar} role="toolbar" aria-label="What was left out">
      <p className={styles.words} role="status">
        {wordsOf(hands)}
      </p>
      {list.isError && <Button onClick={() => void list.refetch()}>Try again</Button>}
      {corrections > 0 && <Button onClick={undoAll}>Undo all corrections</Button>}
      <Button onClick={onClose}>Done</Button>
    </div>
  )
}

function wordsOf({ list, corrections }: LeftOutHands): string {
  if (list.isError) return problemOf(list.error).message
  if (!list.data) return 'Comparing the article with its page…'
  const { pieces, more } = list.data
  const total = pieces.length + more
  const left =
    total === 0
      ? 'Nothing of the page was left out.'
      : `${total.toLocaleString()} ${total === 1 ? 'piece' : 'pieces'} of the page ${total === 1 ? 'is' : 'are'} left out.`
  const shown = more > 0 ? ` The first ${pieces.length.toLocaleString()} are shown.` : ''
  const yours =
    corrections > 0
      ? ` You made ${corrections} ${corrections === 1 ? 'correction' : 'corrections'}.`
      : ' Bring pieces back, or point at a paragraph to hide it.'
  return `${left}${shown}${yours}`
}
