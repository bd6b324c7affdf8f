import { openQuestion } from '#core/highlight/placement'
import type { Highlight } from '#core/highlight/highlight'
import { Button } from '../../components/button'
import type { Placing } from './use-placing'
import { WordingView } from './wording-view'
import styles from './lost-place.module.css'

type OtherWordsProps = { highlight: Highlight; now: string; placing: Placing }

/** A highlight whose words are others now: both wordings as one, and once the question whether it is still the one. */
export function OtherWords({ highlight, now, placing }: OtherWordsProps) {
  const { id, origin, anchor } = highlight
  const isAsked = openQuestion(highlight) === 'reworded'
  return (
    <div className={styles.lost}>
      <p>{isAsked ? 'The words are others now:' : 'Other words now, kept here by you:'}</p>
      <p className={styles.wording} dir="auto">
        <WordingView before={origin.exact} after={now} />
      </p>
      {isAsked && (
        <div className={styles.ways}>
          <Button onClick={() => placing.attachTo(id, anchor)}>Keep here</Button>
          <Button tone="quiet" onClick={() => placing.leave(id)}>
            It is gone
          </Button>
        </div>
      )}
    </div>
  )
}
