import { z } from 'zod'
import { Id } from '#core/library/id'
import { NamedRule, Rule } from '#core/rule/rule'
import { RuleRun } from '#core/rule/rule-run'
import { request } from '../request'
import { RuleTrial } from '../tidying-views'
import { none, nothing } from './request-parts'

/** Rules for what is kept. */
export const ruleRequests = {
  /** The rules, oldest first, and what they did, newest first. */
  'rules.list': request(nothing, z.object({ rules: z.array(NamedRule), log: z.array(RuleRun) })),
  /** Keeps a new rule, or one that is there as it is to be. */
  'rules.save': request(NamedRule.partial({ id: true }), NamedRule),
  'rules.remove': request(z.object({ id: Id }), none),
  /** What a rule would do to the library as it is. */
  'rules.try': request(z.object({ rule: Rule }), RuleTrial),
  /** Applies a rule to the library as it is. */
  'rules.run': request(z.object({ id: Id }), z.object({ count: z.number().int() })),
}
