import type { Id } from '#core/library/id'
import type { Facets, SearchHints } from '#core/search/facets'
import { inHighlights, type PassageAnswer } from '#core/search/passage'
import { readQuestion } from '#core/search/parse-query'
import type { Query } from '#core/search/query'
import type {
  SearchAnswer,
  SearchEntry,
  SearchQuestion,
  SearchRequest,
} from '#core/search/search-entry'
import { countFacets } from './count-facets'
import type { ClockOffset } from './fact-columns'
import type { Moment } from './fact-test'
import { IndexFolder } from './index-folder'
import { BEST_FIRST, matchQuery, rankedMatches, totalOf } from './match-query'
import { orderMatches, type Match, type ShelfMatches } from './order-matches'
import { presentHit } from './present-hit'
import { PASSAGE_CLIPS, presentPassages } from './present-passages'
import { searchHints } from './search-hints'
import { SegmentSet, type DocumentState } from './segment-set'

/** Finds clips and notes by words and facts. What was put or removed counts from the next `find` on. */
export class FullTextIndex {
  readonly #documents: SegmentSet
  readonly #minutesAhead: ClockOffset

  /**
   * An index kept in a folder, or in memory when that is null. `minutesAhead` says how far the reader's
   * clock runs ahead of UTC; this machine's own when left out.
   */
  constructor(
    readonly folder: string | null = null,
    minutesAhead: ClockOffset = (time) => -new Date(time).getTimezoneOffset(),
  ) {
    this.#documents = new SegmentSet(folder === null ? null : new IndexFolder(folder))
    this.#minutesAhead = minutesAhead
  }

  /** How many clips and notes can be found. */
  get size(): number {
    return this.#documents.count
  }

  /**
   * Adds entries, each in the place of an earlier one with its id. They can be found at once; it resolves
   * when more may come.
   */
  put(entries: readonly SearchEntry[]): Promise<void> {
    return this.#documents.put(entries)
  }

  /** Takes entries out; ids that are not here are no mistake. */
  remove(ids: readonly Id[]): void {
    this.#documents.remove(ids)
  }

  /** Makes nothing found but these states, and gives the ids of those that must be put first. */
  missing(states: readonly DocumentState[]): Id[] {
    return this.#documents.missing(states)
  }

  /** Resolves when all that was put is on disk. */
  settle(): Promise<void> {
    return this.#documents.settle()
  }

  close(): void {
    this.#documents.close()
  }

  /** The part of the ranked list that was asked for, and how many match in all. */
  async find(request: SearchRequest): Promise<SearchAnswer> {
    const query = readQuestion(request)
    const found = await this.#ranked(query, request.now)
    const page = this.#page(found, query, request)
    return { total: totalOf(found), hits: page.map((match) => presentHit(match, query)) }
  }

  /** The ids of the same, for those that show nothing. */
  async findIds(request: SearchRequest): Promise<Id[]> {
    const query = readQuestion(request)
    const found = await this.#ranked(query, request.now)
    return this.#page(found, query, request).map(({ on, number }) => on.shelf.segment.id(number))
  }

  /** What all that is found is made of. */
  async facets(question: SearchQuestion): Promise<Facets> {
    const query = readQuestion(question)
    return countFacets(await matchQuery(this.#documents.shelves, query, this.#at(question.now)))
  }

  /** Ways on when little is found. */
  hints(question: SearchQuestion): Promise<SearchHints> {
    return searchHints(this.#documents.shelves, readQuestion(question), this.#at(question.now))
  }

  /** The highlights that answer, each by itself, those of the best clips first. */
  async passages(request: SearchRequest): Promise<PassageAnswer> {
    const query = readQuestion(request)
    const clips = inHighlights(query)
    const found = await this.#ranked(clips, request.now)
    const page = this.#page(found, clips, { ...request, offset: 0, limit: PASSAGE_CLIPS })
    return presentPassages(page, query, request)
  }

  #ranked(query: Query, now: string): Promise<ShelfMatches[]> {
    return rankedMatches(this.#documents.shelves, query, this.#at(now))
  }

  #page(found: ShelfMatches[], query: Query, { offset, limit }: SearchRequest): Match[] {
    const sort = query.sort ?? BEST_FIRST
    return orderMatches(found, sort, offset + limit, this.#minutesAhead).slice(offset)
  }

  #at(now: string): Moment {
    return { now, minutesAhead: this.#minutesAhead }
  }
}
