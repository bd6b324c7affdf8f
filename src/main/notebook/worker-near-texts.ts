import type { Ask } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import type { NearTexts } from './tools'

/** The worker's comparing of texts, as the notebook uses it. */
export function workerNearTexts(ask: Ask<WorkerRequests>): NearTexts {
  return {
    sketch: async (paths) => (await ask('texts.sketch', { paths })).packed,
    pairs: (packed, least) => ask('texts.pairs', { packed, least }),
  }
}
