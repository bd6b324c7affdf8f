import type { Messages } from '#core/messages/messages-of'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import type { LeftOutHands } from './use-left-out'
import { useSayProblem } from '../../api/use-say'
import styles from './left-out-bar.module.css'

/** Above an article that shows what was left out of it: how much that is, and the way back. */
export function LeftOutBar({ hands, onClose }: { hands: LeftOutHands; onClose: () => void }) {
  const { list, corrections, undoAll } = hands
  const { corrections: words, components } = useMessages()
  const sayProblem = useSayProblem()
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.leftOut}>
      <p className={styles.words} role="status">
        {wordsOf(hands, words, sayProblem)}
      </p>
      {list.isError && <Button onClick={() => void list.refetch()}>{components.tryAgain}</Button>}
      {corrections > 0 && <Button onClick={undoAll}>{words.undoAll}</Button>}
      <Button onClick={onClose}>{words.done}</Button>
    </div>
  )
}

function wordsOf(
  { list, corrections }: LeftOutHands,
  words: Messages['corrections'],
  sayProblem: (thrown: unknown) => string,
): string {
  if (list.isError) return sayProblem(list.error)
  if (!list.data) return words.comparing
  const { pieces, more } = list.data
  const total = pieces.length + more
  const left = total === 0 ? words.nothing : words.pieces(total)
  const shown = more > 0 ? words.first(pieces.length) : ''
  return `${left}${shown}${corrections > 0 ? words.yours(corrections) : words.hint}`
}
