import { z } from 'zod'
import { Id } from '../library/id'

/** What a rule did once. */
export const RuleRun = z.object({
  at: z.iso.datetime(),
  rule: Id,
  /** What the rule was called then. */
  name: z.string(),
  /** Whether it met newly kept clips, or was let loose on the library. */
  on: z.enum(['new', 'library']),
  /** How many clips it changed, and some of their titles. */
  count: z.number().int(),
  titles: z.array(z.string()),
})
export type RuleRun = z.infer<typeof RuleRun>
