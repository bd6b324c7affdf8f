import type { Id } from '../library/id'
import type { Span } from '../search/search-entry'
import { describeQuote } from './describe-quote'
import { marksWithin } from './note-marks'
import type { Anchor, MarkedPassage } from './highlight'

/** A passage of this version's text as one has just marked it: its origin, and its anchor right there. The marks are the text's own, of footnotes. */
export function placed(
  version: Id,
  text: string,
  { start, end }: Span,
  marks: readonly Span[] = [],
): { origin: MarkedPassage; anchor: Anchor } {
  const noteMarks = marksWithin(marks, { start, end })
  const origin = describeQuote(version, text, start, end)
  return {
    origin: noteMarks.length > 0 ? { ...origin, noteMarks } : origin,
    anchor: { version, start, end, state: 'same', confidence: 1 },
  }
}
