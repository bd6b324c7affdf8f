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
import { matchQuery, rankedMatches } from './match-query'
import { presentHit } from './present-hit'
import { savedTwice } from './saved-twice'
import { PASSAGE_CLIPS, presentPassages } from './present-passages'
import { searchHints } from './search-hints'
import { SegmentSet, type DocumentState } from './segment-set'
import type { Shelf } from './shelf'

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

  /** Forgets everything, on disk too. */
  clear(): Promise<void> {
    return this.#documents.clear()
  }

  /** Resolves when all that was put is on disk. */
  settle(): Promise<void> {
    return this.#documents.settle()
  }

  close(): void {
    this.#documents.close()
  }

  /** The part of the ranked list that was asked for, and how many match in all. */
  find(request: SearchRequest): Promise<SearchAnswer> {
    return this.#documents.read(async (shelves) => {
      const query = readQuestion(request)
      const { first, total } = await this.#first(shelves, query, request)
      return { total, hits: first.map((match) => presentHit(match, query)) }
    })
  }

  /** The ids of the same, for those that show nothing. */
  findIds(request: SearchRequest): Promise<Id[]> {
    return this.#documents.read(async (shelves) => {
      const { first } = await this.#first(shelves, readQuestion(request), request)
      return first.map(({ on, number }) => on.shelf.segment.id(number))
    })
  }

  /** All that answers, in no order that means anything; of these ids alone, where some are given. */
  matching(question: SearchQuestion, among: readonly Id[] | null): Promise<Id[]> {
    const wanted = among && new Set(among)
    return this.#documents.read(async (shelves) => {
      const moment = this.#at(shelves, question)
      const ids: Id[] = []
      for (const { shelf, matches } of await matchQuery(shelves, readQuestion(question), moment)) {
        matches.forEach((number) => {
          const id = shelf.segment.id(number)
          if (!wanted || wanted.has(id)) ids.push(id)
        })
      }
      return ids
    })
  }

  /** What all that is found is made of. */
  facets(question: SearchQuestion): Promise<Facets> {
    return this.#documents.read(async (shelves) => {
      const moment = this.#at(shelves, question)
      return countFacets(await matchQuery(shelves, readQuestion(question), moment))
    })
  }

  /** Ways on when little is found. */
  hints(question: SearchQuestion): Promise<SearchHints> {
    return this.#documents.read((shelves) =>
      searchHints(shelves, readQuestion(question), this.#at(shelves, question)),
    )
  }

  /** The highlights that answer, each by itself, those of the best clips first. */
  passages(request: SearchRequest): Promise<PassageAnswer> {
    return this.#documents.read(async (shelves) => {
      const query = readQuestion(request)
      const ofBest = { ...request, offset: 0, limit: PASSAGE_CLIPS }
      const { first } = await this.#first(shelves, inHighlights(query), ofBest)
      return presentPassages(first, query, request)
    })
  }

  async #first(shelves: readonly Shelf[], query: Query, request: SearchRequest) {
    const { offset, limit } = request
    const moment = this.#at(shelves, request)
    const { first, total } = await rankedMatches(shelves, query, moment, offset + limit)
    return { first: first.slice(offset), total }
  }

  #at(shelves: readonly Shelf[], { now, collections = [], readAt }: SearchQuestion): Moment {
    const meant = new Map(collections.map(({ name, ids }) => [name, ids]))
    let twice: ReadonlySet<number> | null = null
    return {
      now,
      minutesAhead: this.#minutesAhead,
      readAt,
      collectionsNamed: (name) => meant.get(name) ?? [name],
      savedTwice: () => (twice ??= savedTwice(shelves)),
    }
  }
}
