import type { NamedRule } from '#core/rule/rule'
import type { Messages } from '#core/messages/messages-of'
import { explainSearch } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'
import { useCollections } from '../../api/use-collections'
import { useMessages } from '../../api/use-messages'
import styles from './rule-list.module.css'

/** A rule in words: when, and what then. */
export function RuleRow({ rule, current }: { rule: NamedRule; current: boolean }) {
  const { rules: words, explained } = useMessages()
  const collections = useCollections()
  const collection = collections.find(({ id }) => id === rule.collection)?.name
  return (
    <div className={styles.row} data-current={current} data-on={rule.isOn}>
      <h3 dir="auto">
        {rule.name} {!rule.isOn && <small>{words.off}</small>}
      </h3>
      <p title={explainSearch(parseQuery(rule.when), 'clips', explained)} dir="auto">
        {words.when(rule.when)}
      </p>
      <p dir="auto">{effects(rule, collection, words).join(', ')}</p>
    </div>
  )
}

function effects(
  { tags, collection, archives }: NamedRule,
  name: string | undefined,
  words: Messages['rules'],
): string[] {
  return [
    ...(tags.length > 0 ? [words.tags(tags.join(', '))] : []),
    ...(collection === null ? [] : [words.collect(name ?? words.goneCollection)]),
    ...(archives ? [words.archive] : []),
  ]
}
