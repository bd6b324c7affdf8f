import { findEveryHit, hitsOf, inOrder, type Hit } from '#core/search/find-hits'
import { positiveClauses, type Query } from '#core/search/query'
import { patternOf } from '#core/search/text-pattern'
import { bodyPart, isOfField } from './entry-words'
import type { Shelf } from './shelf'

/** A body and every hit in it. Its words are known already: only where they stand is read from the text. */
export function findBodyHits(
  shelf: Shelf,
  number: number,
  language: string | null,
  query: Query,
): { text: string; hits: Hit[] } {
  const words = shelf.segment.words(number)
  const part = bodyPart(words)
  const { text, starts, ends } = shelf.segment.body(number)
  if (!part) return { text, hits: [] }

  const stream = words.stream.subarray(part.start, part.end)
  if (starts.length !== stream.length) {
    return { text, hits: findEveryHit(text, query, { language }) }
  }
  const hits = positiveClauses(query.where).flatMap((clause, wish) => {
    if (clause.type !== 'text') return []
    const isHere = clause.field === null || isOfField(part.field, clause.field)
    const pattern = isHere ? patternOf(clause.wanted) : null
    if (!pattern) return []
    const steps = pattern.steps.map((step) => {
      const { words: fitting } = shelf.look(step)
      return { after: step.after, words: fitting, only: fitting.only }
    })
    return hitsOf(pattern, steps, wish, { text, stream, starts, ends })
  })
  return { text, hits: inOrder(hits) }
}
