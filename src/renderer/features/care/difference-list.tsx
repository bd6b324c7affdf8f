import type { BackupPreview } from '#contract/care-views'
import type { BackupDifference } from '#core/library/backup-comparison'
import { countOf } from '#core/text/count-of'
import styles from './difference-list.module.css'

const STATES: BackupDifference['state'][] = ['missing', 'changed', 'added']

/** What differs between the library and a backup: how many of each, and the first of them by title. */
export function DifferenceList({ comparison }: { comparison: BackupPreview }) {
  const things = comparison.first.filter(({ kind }) => kind !== 'library')
  return (
    <div className={styles.differences} tabIndex={0} role="group" aria-label="Differences">
      {STATES.filter((state) => comparison[state] > 0).map((state) => {
        const shown = things.filter((thing) => thing.state === state)
        const rest = comparison[state] - shown.length
        return (
          <section key={state}>
            <h3>{headingOf(state, comparison[state])}</h3>
            <ul>
              {shown.map((thing) => (
                <li key={thing.path} dir="auto">
                  {thing.title ?? (thing.kind === 'note' ? 'A note without a title' : 'A clip')}
                </li>
              ))}
              {rest > 0 && <li className={styles.rest}>and {rest.toLocaleString()} more</li>}
            </ul>
          </section>
        )
      })}
      {comparison.withoutPages > 0 && (
        <p>
          {countOf(comparison.withoutPages, 'clip')} cannot come back: the pages were deleted with
          the trash.
        </p>
      )}
      {comparison.unreadable > 0 && (
        <p>{countOf(comparison.unreadable, 'record')} cannot be read in this backup.</p>
      )}
      <p className={styles.rest}>{countOf(comparison.same, 'other thing')} would stay the same.</p>
    </div>
  )
}

function headingOf(state: BackupDifference['state'], count: number): string {
  const number = count.toLocaleString()
  switch (state) {
    case 'missing':
      return count === 1 ? '1 is gone and comes back' : `${number} are gone and come back`
    case 'changed':
      return count === 1
        ? '1 was changed and goes back to what it was'
        : `${number} were changed and go back to what they were`
    case 'added':
      return count === 1
        ? '1 was added since and stays as it is'
        : `${number} were added since and stay as they are`
  }
}
