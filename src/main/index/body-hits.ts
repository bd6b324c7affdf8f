import { scanTokens } from '#core/search/analyze'
import { findEveryHit, hitsOf, inOrder, type Hit } from '#core/search/find-hits'
import { stepWords } from '#core/search/match-words'
import { positiveClauses, type Query } from '#core/search/query'
import { patternOf } from '#core/search/text-pattern'
import type { IndexedDocument, Shelf } from './shelf'

/** Every hit in a body. Its words are known already: only where they stand is read from the text. */
export function findBodyHits(shelf: Shelf, { entry, words }: IndexedDocument, query: Query): Hit[] {
  const part = words.parts.find(({ fields }) => fields.includes('text'))
  if (!part) return []

  const stream = words.stream.subarray(part.start, part.end)
  const starts: number[] = []
  const ends: number[] = []
  scanTokens(entry.body, (start, end) => {
    starts.push(start)
    ends.push(end)
  })
  // A token of which nothing could be searched is not among the words, and then the two differ.
  if (starts.length !== stream.length) {
    return findEveryHit(entry.body, query, { language: entry.language })
  }

  const numbered = { text: entry.body, stream, starts, ends }
  const hits = positiveClauses(query.where).flatMap((clause, wish) => {
    if (clause.type !== 'text') return []
    const isHere = clause.field === null || part.fields.some((field) => field === clause.field)
    const pattern = isHere ? patternOf(clause.wanted) : null
    if (!pattern) return []
    const steps = pattern.steps.map((step) => stepWords(step.after, shelf.look(step).words))
    return hitsOf(pattern, steps, wish, numbered)
  })
  return inOrder(hits)
}
