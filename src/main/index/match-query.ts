import {
  positiveClauses,
  usualDirection,
  type Clause,
  type Query,
  type Sort,
} from '#core/search/query'
import { bestMatches } from './best-matches'
import { addCloseness } from './closeness'
import type { Moment } from './fact-test'
import { findMatches } from './find-matches'
import { bestFirst, orderMatches, type Match, type ShelfMatches } from './order-matches'
import { distinctSteps, rankSteps, scoreMatches } from './score-matches'
import type { Shelf } from './shelf'

/** The order of a query that asks for none. */
const BEST_FIRST: Sort = { by: 'relevance', direction: usualDirection('relevance') }

/** So many of the best are looked at for how close their words stand. */
const LOOKED_AT = 30

/** The first `count` of what answers a query, in the order it asks for, and how many answer it in all. */
export async function rankedMatches(
  shelves: readonly Shelf[],
  query: Query,
  moment: Moment,
  count: number,
): Promise<{ first: Match[]; total: number }> {
  const all = await matchQuery(shelves, query, moment)
  const total = totalOf(all)
  const { by, direction } = query.sort ?? BEST_FIRST
  if (by !== 'relevance') {
    return { first: orderMatches(all, { by, direction }, count, moment.minutesAhead), total }
  }
  const steps = rankSteps(shelves, positiveClauses(query.where))
  const scored = steps.length === 0 ? all : all.map((on) => withScores(on, steps))
  // Closeness only adds to a score, so whoever is not among these is behind all of them.
  const best = bestMatches(scored, Math.min(total, Math.max(count, LOOKED_AT)))
  addCloseness(best.slice(0, LOOKED_AT), steps)
  const first =
    direction === 'desc'
      ? best.sort(bestFirst).slice(0, count)
      : orderMatches(scored, { by, direction }, count, moment.minutesAhead)
  return { first, total }
}

function withScores(on: ShelfMatches, steps: Parameters<typeof scoreMatches>[1]): ShelfMatches {
  return on.matches.isEmpty ? on : { ...on, scores: scoreMatches(on.shelf, steps) }
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
