import type { Ask } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import type { Correcting } from './tools'

/** Correcting articles in whatever process answers the worker's requests. */
export function workerCorrections(ask: Ask<WorkerRequests>): Correcting {
  return {
    article: (given) => ask('article.correct', given),
    list: (given) => ask('article.left-out', given),
    at: (given, offset) => ask('article.block-at', { ...given, offset }),
  }
}
