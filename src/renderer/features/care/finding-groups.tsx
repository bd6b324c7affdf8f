import type { Verification } from '#contract/care-views'
import { describeFinding, findingHeading } from '#core/library/finding'
import { useMessages } from '../../api/use-messages'
import styles from './finding-groups.module.css'

/** What verifying found, by kind: what is wrong first, then what only lies about. */
export function FindingGroups({ result }: { result: Verification }) {
  const { care: words, findings } = useMessages()
  return (
    <div className={styles.groups} tabIndex={0} role="group" aria-label={words.found}>
      <p className={styles.verdict}>
        {result.wrong === 0 ? words.onlyLying : words.wrong(result.wrong)}
      </p>
      {result.groups.map(({ kind, weight, count, first }) => (
        <section key={kind} data-weight={weight}>
          <h3>{words.group(findingHeading(kind, findings), count)}</h3>
          <ul>
            {first
              .map((finding) => describeFinding(finding, findings))
              .map((told) => (
                <li key={told}>{told}</li>
              ))}
            {count > first.length && (
              <li>
                {words.rest(count - first.length)}
                <code>commonplace verify --json</code>
                {words.restTells}
              </li>
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}
