import { z } from 'zod'
import { Id } from '../library/id'
import { readLetters, type Letters } from '../text/letters'
import { carryHighlight, compareTexts, type Comparison } from './carry-highlight'
import { Anchor } from './highlight'
import { placeQuote, Quote } from './place-quote'

/** The canonical text of one version of a clip. */
export const VersionText = z.object({ version: Id, text: z.string() })
export type VersionText = z.infer<typeof VersionText>

const Offset = z.number().int().nonnegative()

/** A passage by the id of what marks it: where it stood in an earlier version, or else its words. */
export const Passage = z.union([
  z.object({ id: z.string(), version: Id, start: Offset, end: Offset }),
  z.object({ id: z.string(), quote: Quote }),
])
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

const NOWHERE = { start: 0, end: 0, state: 'orphan', confidence: 0 } as const

/**
 * Where each passage stands in the version they are carried to. One whose own version's text is not given is
 * an orphan, and so is a quote that has no place there for certain.
 */
export function carryToVersion({ to, from, passages }: Carrying): Carried[] {
  const comparisons = new Map(
    from.map(({ version, text }) => [version, compareTexts(text, to.text)]),
  )
  let letters: Letters | null = null
  return passages.map((passage) => {
    const anchor =
      'quote' in passage
        ? anchorOfQuote((letters ??= readLetters(to.text)), passage.quote)
        : anchorOfPassage(comparisons.get(passage.version), passage)
    return { id: passage.id, anchor: { version: to.version, ...anchor } }
  })
}

function anchorOfPassage(comparison: Comparison | undefined, place: Pick<Anchor, 'start' | 'end'>) {
  return comparison ? carryHighlight(comparison, place) : NOWHERE
}

function anchorOfQuote(text: Letters, quote: Quote): Anchor {
  const place = placeQuote(text, quote)
  return place ? { ...place, state: 'same' } : NOWHERE
}
