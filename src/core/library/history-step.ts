import { z } from 'zod'
import { Change, singleChanges } from './change'
import { commonPurpose } from './purpose'

/** A change that was made, and the one that takes it back. */
export const Made = z.object({ change: Change, inverse: Change })
export type Made = z.infer<typeof Made>

/** What a person takes back together, in the order in which it was done; `at` is when it began, as ISO 8601. */
export const HistoryStep = z.object({ at: z.iso.datetime(), made: z.array(Made).min(1) })
export type HistoryStep = z.infer<typeof HistoryStep>

/** What can be taken back and what can be done again, the nearest last. */
export const Steps = z.object({ done: z.array(HistoryStep), undone: z.array(HistoryStep) })
export type Steps = z.infer<typeof Steps>

/** All that a step did, as one change. */
export function wholeStep({ made }: Pick<HistoryStep, 'made'>): Change {
  const [only, ...rest] = made
  if (only && rest.length === 0) return only.change
  const changes = made.flatMap(({ change }) => singleChanges(change))
  const purpose = commonPurpose(
    made.map(({ change }) => (change.type === 'several' ? change.purpose : undefined)),
  )
  return { type: 'several', changes, ...(purpose && { purpose }) }
}

/** All that takes a step back, as one change. */
export function wholeInverse({ made }: Pick<HistoryStep, 'made'>): Change {
  const [only, ...rest] = made
  if (only && rest.length === 0) return only.inverse
  const inverses = made.toReversed().map(({ inverse }) => inverse)
  return { type: 'several', changes: inverses.flatMap(singleChanges) }
}
