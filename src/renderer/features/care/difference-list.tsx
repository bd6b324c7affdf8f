import type { BackupPreview } from '#contract/care-views'
import type { BackupDifference } from '#core/library/backup-comparison'
import { useMessages } from '../../api/use-messages'
import styles from './difference-list.module.css'

const STATES: BackupDifference['state'][] = ['missing', 'changed', 'added']

/** What differs between the library and a backup: how many of each, and the first of them by title. */
export function DifferenceList({ comparison }: { comparison: BackupPreview }) {
  const { care: words } = useMessages()
  const things = comparison.first.filter(({ kind }) => kind !== 'library')
  return (
    <div className={styles.differences} tabIndex={0} role="group" aria-label={words.differences}>
      {STATES.filter((state) => comparison[state] > 0).map((state) => {
        const shown = things.filter((thing) => thing.state === state)
        const rest = comparison[state] - shown.length
        return (
          <section key={state}>
            <h3>{words.differing[state](comparison[state])}</h3>
            <ul>
              {shown.map((thing) => (
                <li key={thing.path} dir="auto">
                  {thing.title ?? (thing.kind === 'note' ? words.untitledNote : words.someClip)}
                </li>
              ))}
              {rest > 0 && <li className={styles.rest}>{words.andMore(rest)}</li>}
            </ul>
          </section>
        )
      })}
      {comparison.withoutPages > 0 && <p>{words.withoutPages(comparison.withoutPages)}</p>}
      {comparison.unreadable > 0 && <p>{words.unread(comparison.unreadable)}</p>}
      <p className={styles.rest}>{words.staySame(comparison.same)}</p>
    </div>
  )
}
