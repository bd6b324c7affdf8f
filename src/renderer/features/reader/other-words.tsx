import { openQuestion } from '#core/highlight/placement'
import type { Highlight } from '#core/highlight/highlight'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import type { Placing } from './use-placing'
import { WordingView } from './wording-view'
import styles from './lost-place.module.css'

type OtherWordsProps = { highlight: Highlight; now: string; placing: Placing }

/** A highlight whose words are others now: both wordings as one, and once the question whether it is still the one. */
export function OtherWords({ highlight, now, placing }: OtherWordsProps) {
  const { id, origin, anchor } = highlight
  const { places: words } = useMessages()
  const isAsked = openQuestion(highlight) === 'reworded'
  return (
    <div className={styles.lost}>
      <p>{isAsked ? words.others : words.othersKept}</p>
      <p className={styles.wording} dir="auto">
        <WordingView before={origin.exact} after={now} />
      </p>
      {isAsked && (
        <div className={styles.ways}>
          <Button onClick={() => placing.attachTo(id, anchor)}>{words.keepHere}</Button>
          <Button tone="quiet" onClick={() => placing.leave(id)}>
            {words.gone}
          </Button>
        </div>
      )}
    </div>
  )
}
