import {
  positiveClauses,
  usualDirection,
  type Clause,
  type Query,
  type Sort,
} from '#core/search/query'
import { bestMatches } from './best-matches'
import { addCloseness } from './closeness'
import { addEchoes } from './echoes'
import type { Moment } from './fact-test'
import { findMatches } from './find-matches'
import { bestFirst, orderMatches, type Match, type ShelfMatches } from './order-matches'
import { quotationOf } from './quotation'
import { distinctSteps, rankSteps, scoreMatches, type RankedStep } from './score-matches'
import type { Shelf } from './shelf'

/** The order of a query that asks for none. */
const BEST_FIRST: Sort = { by: 'relevance', direction: usualDirection('relevance') }

/** So many of the best are looked at for how close their words stand. */
const LOOKED_AT = 30

/** A query of so many different words asks a question rather than naming what it wants. */
const LONG_QUESTION = 10

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
  if (direction === 'asc') {
    return { first: orderMatches(scored, { by, direction }, count, moment.minutesAhead), total }
  }
  const quotation = quotationOf(steps)
  if (quotation) {
    const quoting = await matchQuery(shelves, { where: quotation, sort: null }, moment)
    raiseQuoting(scored, quoting, steps)
  }
  const best = closest(scored, steps, count)
  if (steps.length < LONG_QUESTION) return { first: best.slice(0, count), total }
  addEchoes(best, scored)
  return { first: bestMatches(scored, count), total }
}

/** Sets those that have all words in a row before all others. */
function raiseQuoting(
  scored: readonly ShelfMatches[],
  quoting: readonly ShelfMatches[],
  steps: readonly RankedStep[],
): void {
  const most = steps.reduce((sum, { rarity }) => sum + rarity, 0)
  scored.forEach(({ scores }, at) => {
    quoting[at]?.matches.forEach((number) => {
      if (scores) scores[number] = (scores[number] ?? 0) + most
    })
  })
}

/** The best of all matches, at least so many, with how close the words stand in the first of them. */
function closest(scored: readonly ShelfMatches[], steps: readonly RankedStep[], least: number) {
  // Closeness only adds to a score, so whoever is not among these is behind all of them.
  const best = bestMatches(scored, Math.max(least, LOOKED_AT))
  addCloseness(best.slice(0, LOOKED_AT), steps)
  return best.sort(bestFirst)
}

function withScores(on: ShelfMatches, steps: readonly RankedStep[]): ShelfMatches {
  const { shelf, matches } = on
  return matches.isEmpty ? on : { ...on, scores: scoreMatches(shelf, matches, steps) }
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
