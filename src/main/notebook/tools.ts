import type { CapturedPage, Source } from '#core/clip/captured-page'
import type { Carried, Carrying } from '#core/highlight/carry-to-version'
import type { Id } from '#core/library/id'
import type { Facets, SearchHints } from '#core/search/facets'
import type { PassageAnswer } from '#core/search/passage'
import type {
  SearchAnswer,
  SearchEntry,
  SearchQuestion,
  SearchRequest,
} from '#core/search/search-entry'
import type { Tell } from '#contract/events'
import type { LibraryStore } from '#storage/library-store'

/** The full-text index as the notebook sees it: in a process of its own, or in this one. */
export type SearchIndex = {
  put: (entries: SearchEntry[]) => Promise<void>
  find: (request: SearchRequest) => Promise<SearchAnswer>
  passages: (request: SearchRequest) => Promise<PassageAnswer>
  facets: (question: SearchQuestion) => Promise<Facets>
  hints: (question: SearchQuestion) => Promise<SearchHints>
}

/** All that the notebook works with. The app, the command line and tests each bring their own. */
export type NotebookTools = {
  store: LibraryStore
  index: SearchIndex
  capture: (source: Source, signal: AbortSignal) => Promise<CapturedPage>
  /** Finds passages of earlier versions in another. */
  carry: (carrying: Carrying) => Promise<Carried[]>
  tell: Tell
  /** This moment, as ISO 8601 in UTC. */
  now: () => string
  newId: () => Id
}
