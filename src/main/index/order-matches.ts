import type { Sort } from '#core/search/query'
import type { DocSet } from './doc-set'
import { bestOf, type Scores } from './best-scores'
import type { Shelf } from './shelf'

type Compare = (a: number, b: number) => number

/** The first `count` matches in the order asked for; what is equal stands newest saved first. */
export function orderMatches(
  shelf: Shelf,
  matches: DocSet,
  sort: Sort,
  scores: Scores | null,
  count: number,
): number[] {
  const numbers: number[] = []
  matches.forEach((number) => numbers.push(number))
  const isBestFirst = sort.by === 'relevance' && sort.direction === 'desc'
  const wanted = isBestFirst && scores ? bestOf(numbers, scores, count) : numbers
  const compare = comparisonFor(shelf, sort, scores)
  return wanted.sort((a, b) => compare(a, b) || newestFirst(shelf, a, b)).slice(0, count)
}

function comparisonFor(shelf: Shelf, sort: Sort, scores: Scores | null): Compare {
  const turn = sort.direction === 'asc' ? 1 : -1
  switch (sort.by) {
    case 'relevance':
      return (a, b) => turn * ((scores?.[a] ?? 0) - (scores?.[b] ?? 0))
    case 'saved':
      return (a, b) => turn * (shelf.facts.savedTime(a) - shelf.facts.savedTime(b))
    case 'words':
      return (a, b) => turn * (wordCount(shelf, a) - wordCount(shelf, b))
    case 'title': {
      const { compare } = new Intl.Collator('en', { numeric: true })
      return (a, b) => turn * compare(titleOf(shelf, a), titleOf(shelf, b))
    }
    case 'published':
      return (a, b) => {
        const [dayA, dayB] = [shelf.facts.publishedDay(a), shelf.facts.publishedDay(b)]
        // Without a date it comes last, whichever way the sort runs.
        if (dayA === null || dayB === null) return Number(dayA === null) - Number(dayB === null)
        return turn * (dayA - dayB)
      }
  }
}

function newestFirst(shelf: Shelf, a: number, b: number): number {
  const byTime = shelf.facts.savedTime(b) - shelf.facts.savedTime(a)
  if (byTime !== 0) return byTime
  return idOf(shelf, a) < idOf(shelf, b) ? 1 : -1
}

function idOf(shelf: Shelf, number: number): string {
  return shelf.document(number)?.entry.id ?? ''
}

function titleOf(shelf: Shelf, number: number): string {
  return shelf.document(number)?.entry.title ?? ''
}

function wordCount(shelf: Shelf, number: number): number {
  return shelf.document(number)?.entry.wordCount ?? 0
}
