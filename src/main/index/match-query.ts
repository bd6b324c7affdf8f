import {
  positiveClauses,
  usualDirection,
  type Clause,
  type Query,
  type Sort,
} from '#core/search/query'
import { addCloseness } from './closeness'
import type { Moment } from './fact-test'
import { findMatches } from './find-matches'
import type { ShelfMatches } from './order-matches'
import { distinctSteps, rankSteps, scoreMatches } from './score-matches'
import type { Shelf } from './shelf'

/** The order of a query that asks for none. */
export const BEST_FIRST: Sort = { by: 'relevance', direction: usualDirection('relevance') }

/** What answers a query on each shelf, with scores where they decide the order. */
export async function rankedMatches(
  shelves: readonly Shelf[],
  query: Query,
  moment: Moment,
): Promise<ShelfMatches[]> {
  const all = await matchQuery(shelves, query, moment)
  const isRanked = (query.sort ?? BEST_FIRST).by === 'relevance'
  const ranked = isRanked ? rankSteps(shelves, positiveClauses(query.where)) : []
  if (ranked.length === 0) return all
  const found = all.map((each): ShelfMatches => {
    return { ...each, scores: scoreMatches(each.shelf, ranked, each.matches) }
  })
  addCloseness(found, ranked)
  return found
}

/** What answers a query on each shelf. */
export async function matchQuery(
  shelves: readonly Shelf[],
  query: Query,
  moment: Moment,
): Promise<ShelfMatches[]> {
  const steps = distinctSteps(textClauses(query.where))
  for (const shelf of shelves) await shelf.prepare(steps)
  return shelves.map((shelf) => {
    return { shelf, matches: findMatches(shelf, query, moment), scores: null }
  })
}

export function totalOf(found: readonly ShelfMatches[]): number {
  return found.reduce((sum, { matches }) => sum + matches.size, 0)
}

/** Every clause that asks for words, those that rule them out too. */
export function textClauses(clause: Clause | null): Extract<Clause, { type: 'text' }>[] {
  if (!clause) return []
  if (clause.type === 'all' || clause.type === 'any') return clause.of.flatMap(textClauses)
  if (clause.type === 'not') return textClauses(clause.of)
  return clause.type === 'text' ? [clause] : []
}
