import { packStates } from '#core/search/packed-states'
import type { Ask } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import type { Correcting, ExportReader, NearTexts, NotebookTools, SearchIndex } from './tools'

/** What the notebook leaves to a worker, in whatever process answers the worker's requests. */
export function workerTools(ask: Ask<WorkerRequests>) {
  return {
    carry: (carrying) => ask('highlights.carry', carrying),
    trace: (tracing) => ask('highlights.trace', tracing),
    markOriginal: (marking) => ask('original.mark', marking),
    correct: corrections(ask),
    exports: exportReader(ask),
    nearTexts: nearTexts(ask),
    index: searchIndex(ask),
  } satisfies Partial<NotebookTools>
}

function corrections(ask: Ask<WorkerRequests>): Correcting {
  return {
    article: (given) => ask('article.correct', given),
    list: (given) => ask('article.left-out', given),
    at: (given, offset) => ask('article.block-at', { ...given, offset }),
  }
}

function exportReader(ask: Ask<WorkerRequests>): ExportReader {
  return {
    survey: (path) => ask('import.survey', { path }),
    items: (path, from, count) => ask('import.items', { path, from, count }),
    pages: (path, at, signal) => ask('import.pages', { path, at }, signal),
    close: () => ask('import.close', {}),
  }
}

function nearTexts(ask: Ask<WorkerRequests>): NearTexts {
  return {
    sketch: async (paths) => (await ask('texts.sketch', { paths })).packed,
    pairs: (packed, least) => ask('texts.pairs', { packed, least }),
  }
}

function searchIndex(ask: Ask<WorkerRequests>): SearchIndex {
  return {
    open: async (folder) => (await ask('index.open', { folder })).size,
    missing: async (states) => (await ask('index.missing', packStates(states))).ids,
    clear: () => ask('index.clear', {}),
    put: (entries) => ask('index.put', { entries }),
    remove: (ids) => ask('index.remove', { ids }),
    settle: () => ask('index.settle', {}),
    find: (request) => ask('index.find', request),
    matching: async (question, among) => (await ask('index.matching', { question, among })).ids,
    passages: (request) => ask('index.passages', request),
    facets: (question) => ask('index.facets', question),
    hints: (question) => ask('index.hints', question),
  }
}
