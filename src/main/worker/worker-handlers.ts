import type { Handlers } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import { FullTextIndex } from '#index/full-text-index'
import { capturePage } from './capture/capture-page'
import type { CaptureTools } from './capture/capture-tools'
import { nodeTools } from './capture/node-tools'

/** Somebody for everything the worker may be asked, with an index of its own that begins empty. */
export function workerHandlers(tools: CaptureTools = nodeTools): Handlers<WorkerRequests> {
  const index = new FullTextIndex()
  return {
    'page.capture': ({ source }, signal) => capturePage(source, tools, signal),
    'index.put': ({ entries }) => index.put(entries),
    'index.remove': ({ ids }) => index.remove(ids),
    'index.find': (request) => index.find(request),
  }
}
