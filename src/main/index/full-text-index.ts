import type { Id } from '#core/library/id'
import { parseTyping } from '#core/search/parse-query'
import { positiveClauses, usualDirection, type Sort } from '#core/search/query'
import type { SearchAnswer, SearchEntry, SearchRequest } from '#core/search/search-entry'
import { DocumentStore } from './document-store'
import type { ClockOffset } from './fact-columns'
import { findMatches } from './find-matches'
import { orderMatches } from './order-matches'
import { presentHit } from './present-hit'
import { scoreMatches } from './score-matches'

/** Finds clips and notes by words and facts. What was put or removed counts from the next `find` on. */
export class FullTextIndex {
  readonly #documents: DocumentStore

  /** `minutesAhead` says how far the reader's clock runs ahead of UTC; this machine's own when left out. */
  constructor(minutesAhead: ClockOffset = (time) => -new Date(time).getTimezoneOffset()) {
    this.#documents = new DocumentStore(minutesAhead)
  }

  /** How many clips and notes can be found. */
  get size(): number {
    return this.#documents.count
  }

  /** Adds entries, each in the place of an earlier one with its id. */
  put(entries: SearchEntry[]): void {
    this.#documents.put(entries)
  }

  /** Takes entries out; ids that are not here are no mistake. */
  remove(ids: Id[]): void {
    this.#documents.remove(ids)
  }

  /** The part of the ranked list that was asked for, and how many match in all. */
  find(request: SearchRequest): SearchAnswer {
    const query = parseTyping(request.query)
    const matches = findMatches(this.#documents, query, request.now)

    const sort = query.sort ?? BEST_FIRST
    const isRanked = sort.by === 'relevance'
    const scores = isRanked
      ? scoreMatches(this.#documents, positiveClauses(query.where), matches)
      : null
    const end = request.offset + request.limit
    const page = orderMatches(this.#documents, matches, sort, scores, end).slice(request.offset)
    const hits = page.flatMap((number) => {
      const document = this.#documents.document(number)
      const score = scores?.[number] ?? 0
      return document ? [presentHit(this.#documents, document, query, score)] : []
    })
    return { total: matches.size, hits }
  }
}

const BEST_FIRST: Sort = { by: 'relevance', direction: usualDirection('relevance') }
