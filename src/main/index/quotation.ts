import type { Clause } from '#core/search/query'
import type { RankedStep } from './score-matches'

/** So many words that stand in a row just as they were asked for are a quotation, and no chance. */
const LEAST = 5

/** What asks for a query's words in a row, as in a quotation; null for a query of too few words. */
export function quotationOf(steps: readonly RankedStep[]): Clause | null {
  const words = steps
    .flatMap(({ step, places }) => places.map((place) => ({ place, term: step.term })))
    .sort((a, b) => a.place - b.place)
  if (words.length < LEAST) return null
  const text = words.map(({ term }) => term).join(' ')
  return { type: 'text', field: null, wanted: { kind: 'phrase', text } }
}
