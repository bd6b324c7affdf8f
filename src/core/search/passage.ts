import { z } from 'zod'
import { Id } from '../library/id'
import { allOf, anyOf, notOf, type Clause, type Query } from './query'
import { Snippet, Span } from './search-entry'

/** A highlight that answers a query. */
export const Passage = z.object({
  /** The clip it is in. */
  clip: Id,
  snippet: Snippet,
  /** What was written on it, its hits marked; null when nothing was. */
  note: Snippet.nullable(),
  color: z.string(),
  /** Where it stands in the article; null when that is not known. */
  at: Span.nullable(),
})
export type Passage = z.infer<typeof Passage>

export const PassageAnswer = z.object({
  total: z.number().int(),
  passages: z.array(Passage),
})
export type PassageAnswer = z.infer<typeof PassageAnswer>

/** The query for the clips whose highlights can answer: words are looked for in highlights and their notes alone. */
export function inHighlights(query: Query): Query {
  const where = query.where && withinHighlights(query.where)
  return { ...query, where: allOf([{ type: 'has', thing: 'highlights' }, where]) }
}

/** What can be asked of one highlight: whether words stand in its text or note, and whether it has a color. */
export type AskedHighlight = {
  holds: (clause: Extract<Clause, { type: 'text' }>) => boolean
  isColored: (name: string) => boolean
}

/** Whether a highlight of a clip that answers the query answers it by itself. */
export function isPassage(highlight: AskedHighlight, clause: Clause | null): boolean {
  if (!clause) return true
  switch (clause.type) {
    case 'all':
      return clause.of.every((part) => isPassage(highlight, part))
    case 'any':
      return clause.of.some((part) => isPassage(highlight, part))
    case 'not':
      return !isOfHighlight(clause.of) || !isPassage(highlight, clause.of)
    case 'text':
      return !isOfHighlight(clause) || highlight.holds(clause)
    case 'color':
      return highlight.isColored(clause.name)
    default:
      return true
  }
}

function withinHighlights(clause: Clause): Clause | null {
  switch (clause.type) {
    case 'all':
      return allOf(clause.of.map(withinHighlights))
    case 'any':
      return anyOf(clause.of.map(withinHighlights))
    case 'not': {
      // A clip may have one highlight with the word and another without it.
      if (isOfHighlight(clause.of)) return null
      const inside = withinHighlights(clause.of)
      return inside && notOf(inside)
    }
    case 'text':
      return clause.field === null
        ? anyOf([
            { ...clause, field: 'highlight' },
            { ...clause, field: 'note' },
          ])
        : clause
    default:
      return clause
  }
}

function isOfHighlight(clause: Clause): boolean {
  if (clause.type === 'color') return true
  if (clause.type === 'text') {
    return clause.field === null || clause.field === 'highlight' || clause.field === 'note'
  }
  return (clause.type === 'all' || clause.type === 'any') && clause.of.every(isOfHighlight)
}
