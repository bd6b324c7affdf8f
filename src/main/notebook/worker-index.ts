import { packStates } from '#core/search/packed-states'
import type { Ask } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import type { SearchIndex } from './tools'

/** The index that a worker keeps. */
export function workerIndex(ask: Ask<WorkerRequests>): SearchIndex {
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
