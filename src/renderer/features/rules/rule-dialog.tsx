import { useId, useState } from 'react'
import type { NamedRule, Rule } from '#core/rule/rule'
import { doesSomething } from '#core/rule/rule-changes'
import { explainSearch } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'
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
  /** Keeps it. */
  onSave: (rule: SaidRule) => void
  /** Keeps it and applies it to the library. */
  onSaveAndRun: (rule: SaidRule) => void
  onClose: () => void
}

/** A rule as it is to be kept; without an id a new one. */
export type SaidRule = Omit<NamedRule, 'id'> & { id?: string }

const NEW: Rule = { when: '', tags: [], collection: null, archives: false, isOn: true }
const NONE = ''

/** Asks what a rule is for and what it does, and shows what that would change in the library now. */
export function RuleDialog(props: RuleDialogProps) {
  const { rule: known, onSave, onSaveAndRun, onClose } = props
  const { rules: words, explained } = useMessages()
  const id = useId()
  const collections = useCollections()
  const [name, setName] = useState(known?.name ?? '')
  const [rule, setRule] = useState<Rule>(known ? plainRule(known) : NEW)
  const say = (part: Partial<Rule>) => setRule((now) => ({ ...now, ...part }))
  const trial = useRuleTrial(rule)
  const changed = trial?.changed ?? 0
  const canSave = name.trim() !== '' && rule.when.trim() !== '' && doesSomething(rule)
  const keep = (how: (rule: SaidRule) => void) => {
    if (!canSave) return
    how({ ...rule, name: name.trim(), ...(known && { id: known.id }) })
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
          keep(onSave)
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
            {rule.when.trim() === ''
              ? words.whenHint
              : explainSearch(parseQuery(rule.when), 'clips', explained)}
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
            <Button disabled={!canSave} onClick={() => keep(onSaveAndRun)}>
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
