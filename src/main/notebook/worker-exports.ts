import type { Ask } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import type { ExportReader } from './tools'

/** The worker's reading of exports, as the notebook uses it. */
export function workerExports(ask: Ask<WorkerRequests>): ExportReader {
  return {
    survey: (path) => ask('import.survey', { path }),
    items: (path, from, count) => ask('import.items', { path, from, count }),
    pages: (path, at, signal) => ask('import.pages', { path, at }, signal),
    close: () => ask('import.close', {}),
  }
}
