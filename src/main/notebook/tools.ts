import type { ReadThresholds } from '#core/clip/read-state'
import type { CapturedPage, Source } from '#core/clip/captured-page'
import type { FinishedArticle } from '#core/clip/clean-article'
import type { ShownBlock } from '#core/clip/left-out'
import type { Carried, Carrying } from '#core/highlight/carry-to-version'
import type { MarkedPage, MarkingOriginal } from '#core/highlight/mark-original'
import type { Trace, Tracing } from '#core/highlight/trace-strays'
import type { ImportedHighlight, ItemHead } from '#core/import/import-item'
import type { Survey } from '#core/import/survey'
import type { Id } from '#core/library/id'
import type { Facets, SearchHints } from '#core/search/facets'
import type { PassageAnswer } from '#core/search/passage'
import type {
  SearchAnswer,
  SearchEntry,
  SearchQuestion,
  SearchRequest,
} from '#core/search/search-entry'
import type { Language } from '#core/messages/language'
import type { NearPair } from '#core/text/near-pairs'
import type { Sentence } from '#core/messages/sentence'
import type { CorrectedPage, LeftOutList } from '#contract/page-corrections'
import type { Tell } from '#contract/events'
import type { HistoryFile } from '#storage/history-file'
import type { ImportLedger } from '#storage/import-ledger'
import type { RuleLog } from '#storage/rule-log'
import type { LibraryStore } from '#storage/library-store'

/** The full-text index as the notebook sees it: in a process of its own, or in this one. */
export type SearchIndex = {
  /** Goes on with the index kept in a folder, and tells how many documents it holds. */
  open: (folder: string) => Promise<number>
  /** Makes nothing found but these states, and gives the ids of those that have to be put. */
  missing: (states: [Id, string][]) => Promise<Id[]>
  clear: () => Promise<void>
  put: (entries: SearchEntry[]) => Promise<void>
  remove: (ids: Id[]) => Promise<void>
  /** Resolves when all that was put is on disk. */
  settle: () => Promise<void>
  find: (request: SearchRequest) => Promise<SearchAnswer>
  /** All that answers, in no order that means anything; of these ids alone, where some are given. */
  matching: (question: SearchQuestion, among: Id[] | null) => Promise<Id[]>
  passages: (request: SearchRequest) => Promise<PassageAnswer>
  facets: (question: SearchQuestion) => Promise<Facets>
  hints: (question: SearchQuestion) => Promise<SearchHints>
}

/** Pages of an export, and why what it holds of one could not be read. */
export type ImportedPages = {
  page: CapturedPage
  highlights: ImportedHighlight[]
  unread: Sentence | null
}[]

/** Exports of other programs as the notebook sees them. */
export type ExportReader = {
  /** Recognizes an export and counts what it holds. */
  survey: (path: string) => Promise<Survey>
  items: (path: string, from: number, count: number) => Promise<ItemHead[]>
  /** The pages of the items at these places, ready to be kept. */
  pages: (path: string, at: number[], signal: AbortSignal) => Promise<ImportedPages>
  close: () => Promise<void>
}

/** Correcting articles by hand as the notebook sees it. */
export type Correcting = {
  article: (given: CorrectedPage) => Promise<FinishedArticle & { wordCount: number }>
  list: (given: CorrectedPage) => Promise<LeftOutList>
  at: (given: CorrectedPage, offset: number) => Promise<ShownBlock | null>
}

/** Finding texts that are nearly the same, as the notebook sees it. */
export type NearTexts = {
  /** The sketches of the texts in these files, one after the other. */
  sketch: (paths: string[]) => Promise<Uint8Array>
  /** The pairs among sketches that are at least so much alike. */
  pairs: (packed: Uint8Array<ArrayBuffer>, least: number) => Promise<NearPair[]>
}

/** All that the notebook works with. The app, the command line and tests each bring their own. */
export type NotebookTools = {
  store: LibraryStore
  index: SearchIndex
  /** Where what is derived for search is kept between openings; null keeps nothing. */
  indexFolder: string | null
  capture: (source: Source, signal: AbortSignal) => Promise<CapturedPage>
  /** Finds passages of earlier versions in another. */
  carry: (carrying: Carrying) => Promise<Carried[]>
  /** Puts highlights into a captured page. */
  markOriginal: (marking: MarkingOriginal) => Promise<MarkedPage>
  /** Tells what can be told of passages that lost their place. */
  trace: (tracing: Tracing) => Promise<Trace[]>
  exports: ExportReader
  nearTexts: NearTexts
  /** Where it is noted that an import is under way; null notes nothing. */
  importLedger: ImportLedger | null
  /** Works out articles corrected by hand from their kept pages. */
  correct: Correcting
  tell: Tell
  /** This moment, as ISO 8601 in UTC. */
  now: () => string
  newId: () => Id
  /** The language in which what was done is told; English where nothing is said. */
  language?: () => Language
  /** From where on a clip counts as begun and as read; the usual where nothing is said. */
  readAt?: () => ReadThresholds | undefined
  /** Where what can be taken back is kept from one start to the next; nowhere where nothing is said. */
  historyFile?: HistoryFile
  /** Where it is kept what rules did; nowhere where nothing is said. */
  ruleLog?: RuleLog
}
