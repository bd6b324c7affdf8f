import { carryToVersion } from '#core/highlight/carry-to-version'
import { decodeBytes } from '#core/text/decode-bytes'
import { markOriginal } from '#core/highlight/mark-original'
import { traceStrays } from '#core/highlight/trace-strays'
import { unpackStates } from '#core/search/packed-states'
import type { Handlers } from '#contract/request'
import type { WorkerRequests } from '#contract/worker-requests'
import { FullTextIndex } from '#index/full-text-index'
import { capturePage } from './capture/capture-page'
import { correctPage, findShownBlock, listLeftOut } from './capture/correct-page'
import type { CaptureTools } from './capture/capture-tools'
import { nodeTools } from './capture/node-tools'
import { nearTexts, sketchFiles } from './near-texts'
import { importHandlers } from './import/import-handlers'

/** Somebody for everything the worker may be asked. Its index is empty and in memory until one is opened. */
export function workerHandlers(tools: CaptureTools = nodeTools): Handlers<WorkerRequests> {
  let index = new FullTextIndex()
  return {
    ...importHandlers(),
    'worker.pulse': () => undefined,
    'page.capture': ({ source }, signal) => capturePage(source, tools, signal),
    'article.correct': (given) => correctPage(given),
    'article.left-out': (given) => listLeftOut(given),
    'article.block-at': ({ offset, ...given }) => findShownBlock(given, offset),
    'highlights.carry': (carrying) => carryToVersion(carrying),
    'original.mark': ({ bytes, charset, quotes }) =>
      markOriginal(decodeBytes(bytes, [charset]).text, quotes),
    'highlights.trace': (tracing) => traceStrays(tracing),
    'texts.sketch': async ({ paths }) => ({ packed: await sketchFiles(paths) }),
    'texts.pairs': ({ packed, least }) => nearTexts(packed, least),
    'index.open': ({ folder }) => {
      index.close()
      index = new FullTextIndex(folder)
      return { size: index.size }
    },
    'index.missing': (states) => ({ ids: index.missing(unpackStates(states)) }),
    'index.clear': () => index.clear(),
    'index.put': ({ entries }) => index.put(entries),
    'index.remove': ({ ids }) => index.remove(ids),
    'index.settle': () => index.settle(),
    'index.find': (request) => index.find(request),
    'index.facets': (question) => index.facets(question),
    'index.hints': (question) => index.hints(question),
    'index.matching': async ({ question, among }) => ({
      ids: await index.matching(question, among),
    }),
    'index.passages': (request) => index.passages(request),
  }
}
