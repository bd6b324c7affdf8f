import { useMemo } from 'react'
import { compareWording } from '#core/highlight/compare-wording'
import styles from './lost-place.module.css'

type WordingViewProps = { before: string; after: string }

/** Two wordings as one: what is gone struck through, what is new underlined. */
export function WordingView({ before, after }: WordingViewProps) {
  const stretches = useMemo(() => compareWording(before, after), [before, after])
  return (
    <>
      {stretches.map(({ is, text }, place) => {
        if (is === 'kept') return <span key={place}>{text}</span>
        return is === 'gone' ? (
          <del key={place} className={styles.gone}>
            {text}
          </del>
        ) : (
          <ins key={place} className={styles.new}>
            {text}
          </ins>
        )
      })}
    </>
  )
}
