import { Fragment } from 'react'
import styles from './marked-text.module.css'

type MarkedTextProps = { text: string; marks: readonly { start: number; end: number }[] }

/** A text with stretches of it marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const starts = [0, ...marks.map(({ end }) => end)]
  return starts.map((start, place) => {
    const mark = marks[place]
    return (
      <Fragment key={start}>
        {text.slice(start, mark?.start)}
        {mark && <mark className={styles.mark}>{text.slice(mark.start, mark.end)}</mark>}
      </Fragment>
    )
  })
}
