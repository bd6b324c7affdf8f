import type { FailedRow } from '#core/import/import-item'
import { useMessages } from '../../api/use-messages'
import { useSay } from '../../api/use-say'
import styles from './row-list.module.css'

type RowListProps = { title: string; rows: readonly FailedRow[]; total: number }

/** Rows of an export about which there is something to say, folded up until it is wanted. */
export function RowList({ title, rows, total }: RowListProps) {
  const { importing: words } = useMessages()
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <details className={styles.list}>
      <summary>{title}</summary>
      <ul tabIndex={0} aria-label={title}>
        {rows.map(({ where, name, reason }, place) => (
          <li key={place}>
            <span className={styles.where}>
              {words.where(where)}
              {name !== '' && words.named(name)}
            </span>{' '}
            {say(reason)}
          </li>
        ))}
        {total > rows.length && <li>{words.more(total - rows.length)}</li>}
      </ul>
    </details>
  )
}
