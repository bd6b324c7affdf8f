import type { RuleRun } from '#core/rule/rule-run'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import styles from './rule-list.module.css'

/** What rules did, newest first. */
export function RuleLog({ log }: { log: readonly RuleRun[] }) {
  const { rules: words } = useMessages()
  const when = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'short', timeStyle: 'short' })
  return (
    <details className={styles.log}>
      <summary>{words.log}</summary>
      {log.length === 0 && <p>{words.logNothing}</p>}
      <ol>
        {log.map(({ at, rule, name, count, titles, on }) => (
          <li key={`${at} ${rule}`}>
            <time dateTime={at}>
              {when.format(new Date(at))}, {words.logOn[on]}
            </time>
            <p dir="auto">
              {words.logLine(name, count, titles.join(' · '))}
              {count > titles.length && ' …'}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
