import type { Verification } from '#contract/care-views'
import { countOf } from '#core/text/count-of'
import styles from './finding-groups.module.css'

/** What verifying found, by kind: what is wrong first, then what only lies about. */
export function FindingGroups({ result }: { result: Verification }) {
  return (
    <div className={styles.groups} tabIndex={0} role="group" aria-label="What was found">
      <p className={styles.verdict}>{verdict(result)}</p>
      {result.groups.map(({ heading, weight, count, first }) => (
        <section key={heading} data-weight={weight}>
          <h3>
            {heading}: {count.toLocaleString()}
          </h3>
          <ul>
            {first.map((words) => (
              <li key={words}>{words}</li>
            ))}
            {count > first.length && (
              <li>
                and {(count - first.length).toLocaleString()} more; the command{' '}
                <code>commonplace verify --json</code> tells all of them.
              </li>
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}

function verdict({ wrong }: Verification) {
  return wrong === 0
    ? 'Nothing is wrong. This lies about in the library folder:'
    : `${countOf(wrong, 'thing')} found to be wrong. Nothing was changed.`
}
