import { singleChanges, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import { doesSomething, ruleEffect, type RuleEffect } from '#core/rule/rule-changes'
import type { RuleRun } from '#core/rule/rule-run'
import type { NamedRule, Rule } from '#core/rule/rule'
import { NotebookError, problemOf } from '#core/problem'
import { Turns } from '#core/turns'
import { sentence } from '#core/messages/sentence'
import type { RuleTrial } from '#contract/tidying-views'
import type { IndexKeeper } from '../search/index-keeper'
import { questionOf } from '../search/searching'
import type { NotebookTools } from '../tools'

const SHOWN = 50
const TITLES = 3

type Hands = {
  /** Makes changes that are taken back together with those of the same run made right before. */
  applyInRun: (run: string, change: Change) => Promise<void>
  indexKeeper: Pick<IndexKeeper, 'opened' | 'progress'>
}

/** Applies rules: to what is newly kept as it comes, and to the whole library when a person says so. */
export class Rules {
  readonly #turns = new Turns()
  #kept: Id[] = []
  #applied: Promise<void> = Promise.resolve()

  constructor(
    private readonly tools: NotebookTools,
    private readonly hands: Hands,
  ) {}

  /** Applies the rules that are on to the clips that a change adds, once these can be found. */
  follow(change: Change, followed: Promise<unknown>): void {
    const kept = singleChanges(change).flatMap((each) =>
      each.type === 'clip.added' ? [each.clip.id] : [],
    )
    if (kept.length === 0 || this.#rules.every(({ isOn }) => !isOn)) return
    // What comes while the last is still at work is taken together.
    this.#kept.push(...kept)
    this.#applied = followed.then(() => this.#turns.take(() => this.#applyToKept()))
  }

  /** Resolves when all that was kept has met the rules. */
  get applied(): Promise<void> {
    return this.#applied
  }

  /** What a rule would do to the library as it is. */
  async trial(rule: Rule): Promise<RuleTrial> {
    const found = await this.#found(rule, null)
    const effect = this.#effect(rule, found)
    const { catalogue } = this.tools.store
    return {
      matches: found.length,
      changed: effect.changed.length,
      tagged: effect.tagged.length,
      collected: effect.collected.length,
      archived: effect.archived.length,
      first: effect.changed.slice(0, SHOWN).flatMap((id) => catalogue.clip(id) ?? []),
      isFilling: this.hands.indexKeeper.progress !== null,
    }
  }

  /** Applies a rule to the library as it is, as one step that can be undone. Gives how many clips it changed. */
  async run(id: Id): Promise<number> {
    const rule = this.#rules.find((each) => each.id === id)
    if (!rule) throw new NotebookError('not-found', sentence('noSuchRule'))
    return this.#turns.take(() => this.#apply(rule, null))
  }

  async log(): Promise<RuleRun[]> {
    return (await this.tools.ruleLog?.read()) ?? []
  }

  get #rules(): NamedRule[] {
    return this.tools.store.catalogue.rules()
  }

  async #applyToKept() {
    const kept = this.#kept
    this.#kept = []
    if (kept.length === 0) return
    for (const rule of this.#rules.filter(({ isOn }) => isOn)) {
      try {
        await this.#apply(rule, kept)
      } catch (cause) {
        this.tools.tell('problem.met', problemOf(cause))
      }
    }
  }

  async #apply(rule: NamedRule, among: Id[] | null): Promise<number> {
    const { changes, changed } = this.#effect(rule, await this.#found(rule, among))
    const count = changed.length
    if (count === 0) return 0
    const purpose = { what: 'rule.applied' as const, rule: rule.name, count }
    const run = among === null ? `rule ${rule.id} ${this.tools.now()}` : `rule ${rule.id}`
    await this.hands.applyInRun(run, { type: 'several', changes, purpose })
    const { catalogue } = this.tools.store
    await this.tools.ruleLog?.add({
      at: this.tools.now(),
      rule: rule.id,
      name: rule.name,
      on: among === null ? 'library' : 'new',
      count,
      titles: changed.slice(0, TITLES).map((id) => catalogue.clip(id)?.title ?? ''),
    })
    this.tools.tell('rules.applied', { name: rule.name, count })
    return count
  }

  async #found({ when }: Rule, among: Id[] | null): Promise<Id[]> {
    if (when.trim() === '') return []
    await this.hands.indexKeeper.opened()
    const question = { ...questionOf(this.tools, when), now: this.tools.now() }
    return this.tools.index.matching({ ...question, stage: 'finished' }, among)
  }

  // A collection that is in the trash takes nothing more.
  #effect(rule: Rule, found: readonly Id[]): RuleEffect {
    const { catalogue } = this.tools.store
    const standing = catalogue.standings()
    const isThere = catalogue.collections().some(({ id }) => id === rule.collection)
    return ruleEffect(
      { ...rule, collection: isThere ? rule.collection : null },
      found.flatMap((id) => standing(id) ?? []),
    )
  }
}

/** Whether a rule can be kept as it is; says in words why not. */
export function checkRule(rule: Rule): void {
  if (rule.when.trim() === '') {
    throw new NotebookError('bad-request', sentence('ruleNeedsQuery'))
  }
  if (!doesSomething(rule)) {
    throw new NotebookError('bad-request', sentence('ruleDoesNothing'))
  }
}
