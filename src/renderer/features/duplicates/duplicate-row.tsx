import type { DuplicatesView } from '#contract/tidying-views'
import { useMessages } from '../../api/use-messages'
import { shortDay } from '../../components/short-date'
import styles from './duplicate-list.module.css'

type DuplicateRowProps = { group: DuplicatesView['groups'][number]; current: boolean }

const SHOWN = 3

/** Clips that may be one, and why. */
export function DuplicateRow({ group, current }: DuplicateRowProps) {
  const { duplicates: words } = useMessages()
  const { clips, why, likeness } = group
  // What is not the same is never said to be.
  const percent = Math.min(99, Math.round(likeness * 100))
  return (
    <div className={styles.row} data-current={current}>
      <p className={styles.why}>
        <span>{why.map((each) => words.why[each]).join(' · ')}</span>
        {why.includes('near') && <span>{words.alike(percent)}</span>}
      </p>
      <h3 dir="auto">{clips[0]?.title}</h3>
      <ul>
        {clips.slice(0, SHOWN).map(({ id, title, site, url, savedAt }) => (
          <li key={id}>
            <span className={styles.site} dir="auto">
              {title === clips[0]?.title ? (site ?? url ?? words.noAddress) : title}
            </span>
            <span>{shortDay(savedAt)}</span>
          </li>
        ))}
        {clips.length > SHOWN && <li>+{clips.length - SHOWN}</li>}
      </ul>
    </div>
  )
}
