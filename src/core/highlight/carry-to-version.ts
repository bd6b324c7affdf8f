import { z } from 'zod'
import { Id } from '../library/id'
import { carryHighlight, compareTexts } from './carry-highlight'
import { Anchor, type Highlight } from './highlight'

/** The canonical text of one version of a clip. */
export const VersionText = z.object({ version: Id, text: z.string() })
export type VersionText = z.infer<typeof VersionText>

/** A passage of an earlier version, by the id of what marks it. */
export const Passage = z.object({
  id: z.string(),
  version: Id,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Passage = z.infer<typeof Passage>

/** Passages of earlier versions, and the version they are to be found in. */
export const Carrying = z.object({
  to: VersionText,
  from: z.array(VersionText),
  passages: z.array(Passage),
})
export type Carrying = z.infer<typeof Carrying>

/** Where a passage stands in the version it was carried to. */
export const Carried = z.object({ id: z.string(), anchor: Anchor })
export type Carried = z.infer<typeof Carried>

/** Where each passage stands in the version they are carried to. One whose own version's text is not given is an orphan. */
export function carryToVersion({ to, from, passages }: Carrying): Carried[] {
  const comparisons = new Map(
    from.map(({ version, text }) => [version, compareTexts(text, to.text)]),
  )
  return passages.map(({ id, version, start, end }) => {
    const comparison = comparisons.get(version)
    const anchor = comparison
      ? carryHighlight(comparison, { start, end })
      : ({ start: 0, end: 0, state: 'orphan', confidence: 0 } as const)
    return { id, anchor: { version: to.version, ...anchor } }
  })
}

/** Whether a highlight's anchor says where it stands in this version. */
export function standsIn({ origin, anchor }: Highlight, version: Id): boolean {
  return (anchor.version ?? origin.version) === version
}
