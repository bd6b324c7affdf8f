import type { Id } from '../library/id'
import type { Span } from '../search/search-entry'
import { describeQuote } from './describe-quote'
import type { Anchor, MarkedPassage } from './highlight'

/** A passage of this version's text as one has just marked it: its origin, and its anchor right there. */
export function placed(
  version: Id,
  text: string,
  { start, end }: Span,
): { origin: MarkedPassage; anchor: Anchor } {
  return {
    origin: describeQuote(version, text, start, end),
    anchor: { version, start, end, state: 'same', confidence: 1 },
  }
}
