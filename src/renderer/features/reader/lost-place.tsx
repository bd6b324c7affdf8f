import { isMarked, type Highlight } from '#core/highlight/highlight'
import type { Trace } from '#core/highlight/trace-strays'
import type { Version } from '#core/clip/version'
import type { Messages } from '#core/messages/messages-of'
import type { Span } from '#core/search/search-entry'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { shortDay } from '../../components/short-date'
import type { Placing } from './use-placing'
import styles from './lost-place.module.css'

type LostPlaceProps = {
  highlight: Highlight
  versions: readonly Version[]
  trace: Trace | null
  placing: Placing
  onShow: (place: Span) => void
}

/** A highlight that has no place in the text: where it used to stand, where it may belong, and what to do about it. */
export function LostPlace({ highlight, versions, trace, placing, onShow }: LostPlaceProps) {
  const { id, origin, anchor } = highlight
  const guess = trace?.guess ?? null
  const isLeft = anchor.by !== undefined
  const { places: words } = useMessages()
  return (
    <div className={styles.lost}>
      <p>{formerPlace(highlight, versions, trace?.heading ?? null, words)}</p>
      {(origin.prefix !== '' || origin.suffix !== '') && (
        <p className={styles.around} dir="auto">
          …{lastWords(origin.prefix)}
          <mark aria-label={words.theseWords}>[…]</mark>
          {firstWords(origin.suffix)}…
        </p>
      )}
      {isLeft && <p>{words.left}</p>}
      {trace !== null && !guess && !isLeft && <p>{words.nothingLike}</p>}
      {guess && !isLeft && (
        <>
          <p>{words.perhaps}</p>
          <button type="button" className={styles.guess} dir="auto" onClick={() => onShow(guess)}>
            {shortened(guess.words)}
          </button>
        </>
      )}
      <div className={styles.ways}>
        {guess && !isLeft && (
          <Button onClick={() => placing.attachTo(id, guess)}>{words.attachHere}</Button>
        )}
        <Button onClick={() => placing.attachToSelection(id)}>{words.attachToSelection}</Button>
        {!isLeft && (
          <Button tone="quiet" onClick={() => placing.leave(id)}>
            {words.leave}
          </Button>
        )}
      </div>
    </div>
  )
}

function formerPlace(
  { origin }: Highlight,
  versions: readonly Version[],
  heading: string | null,
  words: Messages['places'],
) {
  if (!isMarked(origin)) return words.quotation
  const version = versions.find(({ id }) => id === origin.version)
  const of = version ? words.ofVersion(shortDay(version.capturedAt)) : words.ofEarlier
  const under = heading === null ? '' : words.under(heading)
  return words.stood(of, under)
}

const NEAR = 48
const LONGEST = 400

function lastWords(text: string) {
  return text.length <= NEAR ? text : text.slice(-NEAR).replace(/^\S*\s/, '')
}

function firstWords(text: string) {
  return text.length <= NEAR ? text : text.slice(0, NEAR).replace(/\s\S*$/, '')
}

function shortened(text: string) {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`
}
