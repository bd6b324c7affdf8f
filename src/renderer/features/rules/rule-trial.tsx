import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { RuleTrial } from '#contract/tidying-views'
import type { Rule } from '#core/rule/rule'
import { ask } from '../../api/ask'
import { useMessages } from '../../api/use-messages'
import styles from './rule-dialog.module.css'

const SHOWN = 8

/** What a rule would do to the library now; null where it says nothing yet. */
export function useRuleTrial(rule: Rule): RuleTrial | null {
  const asked = useDeferredValue(rule)
  const { data } = useQuery({
    queryKey: ['rules', 'trial', asked],
    queryFn: asked.when.trim() === '' ? skipToken : () => ask('rules.try', { rule: asked }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return asked.when.trim() === '' ? null : (data ?? null)
}

/** What a rule would change, in numbers and by the first titles. */
export function RuleTrialView({ rule, trial }: { rule: Rule; trial: RuleTrial | null }) {
  const { rules: words } = useMessages()
  if (trial === null) {
    return (
      <p className={styles.trial} role="status">
        {rule.when.trim() === '' ? '' : words.trying}
      </p>
    )
  }
  const { matches, changed, tagged, collected, archived, first, isFilling } = trial
  const parts = [
    ...(tagged > 0 ? [words.tagged(tagged)] : []),
    ...(collected > 0 ? [words.collected(collected)] : []),
    ...(archived > 0 ? [words.archived(archived)] : []),
  ]
  return (
    <div className={styles.trial}>
      <p role="status">
        {words.matches(matches)} {words.changes(changed)} {parts.join(', ')}
      </p>
      {isFilling && <p>{words.filling}</p>}
      <ul>
        {first.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
        {changed > SHOWN && <li>{words.more(changed - SHOWN)}</li>}
      </ul>
    </div>
  )
}
