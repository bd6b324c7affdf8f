import { useId, useState } from 'react'
import type { NamedRule, Rule } from '#core/rule/rule'
import { doesSomething } from '#core/rule/rule-changes'
import { explainQuery } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'
import { useAsk } from '../../api/use-ask'
import { useCollections } from '../../api/use-collections'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import { CheckRow } from '../../components/setting-rows'
import { RuleTags } from './rule-tags'
import { RuleTrialView, useRuleTrial } from './rule-trial'
import styles from './rule-dialog.module.css'

type RuleDialogProps = {
  /** Null for one that is to be made. */
  rule: NamedRule | null
  /** Applies it to the library. */
  onRun: (rule: NamedRule) => void
  onClose: () => void
}

const NEW: Rule = { when: '', tags: [], collection: null, archives: false, isOn: true }
const NONE = ''

/** Asks what a rule is for and what it does, and shows what that would change in the library now. */
export function RuleDialog({ rule: known, onRun, onClose }: RuleDialogProps) {
  const save = useAsk('rules.save')
  const { rules: words } = useMessages()
  const id = useId()
  const collections = useCollections()
  const [name, setName] = useState(known?.name ?? '')
  const [rule, setRule] = useState<Rule>(known ? plainRule(known) : NEW)
  const say = (part: Partial<Rule>) => setRule((now) => ({ ...now, ...part }))
  const trial = useRuleTrial(rule)
  const changed = trial?.changed ?? 0
  const canSave = name.trim() !== '' && rule.when.trim() !== '' && doesSomething(rule)
  const keep = (then?: (kept: NamedRule) => void) => {
    if (!canSave) return
    save.mutate(
      { ...rule, name: name.trim(), ...(known && { id: known.id }) },
      { onSuccess: (kept) => then?.(kept) },
    )
    onClose()
  }

  return (
    <Dialog
      title={known ? words.editTitle(known.name) : words.newTitle}
      open
      width="middle"
      onClose={onClose}
    >
      <form
        className={styles.form}
        onKeyDown={keepKeys}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          data-begin-here
          className={styles.input}
          maxLength={200}
          spellCheck={false}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <label htmlFor={`${id}-when`}>{words.whenLabel}</label>
        <div>
          <input
            id={`${id}-when`}
            className={styles.input}
            maxLength={4000}
            spellCheck={false}
            placeholder={words.whenHint}
            aria-describedby={`${id}-explained`}
            value={rule.when}
            onChange={({ target }) => say({ when: target.value })}
          />
          <p id={`${id}-explained`} className={styles.hint}>
            {rule.when.trim() === '' ? words.whenHint : explainQuery(parseQuery(rule.when))}
          </p>
        </div>
        <span>{words.then}</span>
        <div className={styles.then}>
          <RuleTags tags={rule.tags} onChange={(tags) => say({ tags })} />
          <label className={styles.line}>
            {words.collection}
            <select
              className={styles.select}
              value={rule.collection ?? NONE}
              onChange={({ target }) =>
                say({ collection: target.value === NONE ? null : target.value })
              }
            >
              <option value={NONE}>{words.noCollection}</option>
              {collections.map((each) => (
                <option key={each.id} value={each.id}>
                  {[...each.above, each.name].join(' / ')}
                </option>
              ))}
            </select>
          </label>
          <CheckRow
            label={words.archives}
            checked={rule.archives}
            onChange={(archives) => say({ archives })}
          />
          <CheckRow label={words.isOn} checked={rule.isOn} onChange={(isOn) => say({ isOn })} />
        </div>
        <RuleTrialView rule={rule} trial={trial} />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          {changed > 0 && (
            <Button disabled={!canSave} onClick={() => keep(onRun)}>
              {words.saveAndRun(changed)}
            </Button>
          )}
          <Button tone="main" type="submit" disabled={!canSave}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function plainRule({ when, tags, collection, archives, isOn }: NamedRule): Rule {
  return { when, tags, collection, archives, isOn }
}
