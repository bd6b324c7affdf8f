import { useMessages } from '../../api/use-messages'
import styles from './skeleton-rows.module.css'

const ROWS = 8

/** The place of a row that is still to come. */
export function SkeletonRow() {
  const { list: words } = useMessages()
  return (
    <div className={styles.row} aria-busy="true" aria-label={words.loading}>
      <span data-size="short" />
      <span />
      <span data-size="long" />
      <span data-size="long" />
    </div>
  )
}

/** The places of a list's first rows. */
export function SkeletonRows() {
  return (
    <div className={styles.rows} aria-hidden>
      {Array.from({ length: ROWS }, (_, row) => (
        <SkeletonRow key={row} />
      ))}
    </div>
  )
}
