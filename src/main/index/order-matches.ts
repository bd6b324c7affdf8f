import type { Sort } from '#core/search/query'
import { BestList } from './best-list'
import type { DocSet } from './doc-set'
import type { ClockOffset } from './fact-columns'
import type { Scores } from './score-matches'
import type { Shelf } from './shelf'

/** The matches on one shelf; without scores when no words were asked for. */
export type ShelfMatches = { shelf: Shelf; matches: DocSet; scores: Scores | null }

/** One match: which of the shelves it is on, and its number there. */
export type Match = { on: ShelfMatches; number: number }

type Compare = (a: Match, b: Match) => number

/** The first `count` matches in the order asked for; what is equal stands newest saved first. */
export function orderMatches(
  all: readonly ShelfMatches[],
  sort: Sort,
  count: number,
  minutesAhead: ClockOffset,
): Match[] {
  const compare = comparisonFor(sort, minutesAhead)
  const best = new BestList<Match>(count, (a, b) => compare(a, b) || newestFirst(a, b))
  for (const on of all) on.matches.forEach((number) => best.offer({ on, number }))
  return best.inOrder()
}

/** The usual order: by score, and what is equal newest saved first. */
export function bestFirst(a: Match, b: Match): number {
  return scoreOf(b) - scoreOf(a) || newestFirst(a, b)
}

export function scoreOf(match: Match | undefined): number {
  return match ? (match.on.scores?.[match.number] ?? 0) : -Infinity
}

function comparisonFor(sort: Sort, minutesAhead: ClockOffset): Compare {
  const turn = sort.direction === 'asc' ? 1 : -1
  switch (sort.by) {
    case 'relevance':
      return (a, b) => turn * (scoreOf(a) - scoreOf(b))
    case 'saved':
      return (a, b) => turn * (savedTime(a) - savedTime(b))
    case 'words':
      return (a, b) => turn * (wordCount(a) - wordCount(b))
    case 'title': {
      const { compare } = new Intl.Collator('en', { numeric: true })
      return (a, b) => turn * compare(titleOf(a), titleOf(b))
    }
    case 'published':
      return (a, b) => {
        const [dayA, dayB] = [publishedDay(a, minutesAhead), publishedDay(b, minutesAhead)]
        // Without a date it comes last, whichever way the sort runs.
        if (dayA === null || dayB === null) return Number(dayA === null) - Number(dayB === null)
        return turn * (dayA - dayB)
      }
  }
}

function newestFirst(a: Match, b: Match): number {
  const byTime = savedTime(b) - savedTime(a)
  if (byTime !== 0) return byTime
  const byMaking = b.on.shelf.segment.madeAt(b.number) - a.on.shelf.segment.madeAt(a.number)
  if (byMaking !== 0) return byMaking
  return idOf(a) < idOf(b) ? 1 : -1
}

function idOf({ on, number }: Match): string {
  return on.shelf.segment.id(number)
}

function savedTime({ on, number }: Match): number {
  return on.shelf.segment.facts.savedTime(number)
}

function titleOf({ on, number }: Match): string {
  return on.shelf.segment.title(number)
}

function wordCount({ on, number }: Match): number {
  return on.shelf.segment.facts.wordCount(number)
}

function publishedDay({ on, number }: Match, minutesAhead: ClockOffset): number | null {
  return on.shelf.segment.facts.days(number, 'published', minutesAhead)?.from ?? null
}
