import { z } from 'zod'
import { CapturedPage, Source } from '#core/clip/captured-page'
import { ShownBlock } from '#core/clip/left-out'
import { Carried, Carrying } from '#core/highlight/carry-to-version'
import { MarkedPage, MarkingOriginal } from '#core/highlight/mark-original'
import { Trace, Tracing } from '#core/highlight/trace-strays'
import { Id } from '#core/library/id'
import { Facets, SearchHints } from '#core/search/facets'
import { PassageAnswer } from '#core/search/passage'
import { PackedStates } from '#core/search/packed-states'
import { NearPair } from '#core/text/near-pairs'
import { SearchAnswer, SearchEntry, SearchQuestion, SearchRequest } from '#core/search/search-entry'
import { importRequests } from './import-requests'
import { CorrectedPage, LeftOutList } from './page-corrections'
import { request } from './request'

const none = z.void()

/** What the worker process may be asked. */
export const workerRequests = {
  ...importRequests,
  /** Answered at once by a worker that is alive. */
  'worker.pulse': request(z.object({}), none),
  'page.capture': request(z.object({ source: Source }), CapturedPage),

  /** The article of a kept page, corrected by hand. */
  'article.correct': request(
    CorrectedPage,
    z.object({ articleHtml: z.string(), articleText: z.string(), wordCount: z.number().int() }),
  ),
  /** What of a kept page its corrected article lacks. */
  'article.left-out': request(CorrectedPage, LeftOutList),
  /** The block at an offset of the corrected article's text. */
  'article.block-at': request(
    CorrectedPage.extend({ offset: z.number().int().nonnegative() }),
    ShownBlock.nullable(),
  ),

  /** Where passages of earlier versions of a clip stand in another. */
  'highlights.carry': request(Carrying, z.array(Carried)),
  /** A captured page with highlights put in where their words stand. */
  'original.mark': request(MarkingOriginal, MarkedPage),
  /** What can be told of passages that have no place in a text. */
  'highlights.trace': request(Tracing, z.array(Trace)),

  /** Sketches of the texts in these files, one after the other; of a text too short for one, zeros. */
  'texts.sketch': request(
    z.object({ paths: z.array(z.string()).max(1000) }),
    z.object({ packed: z.instanceof(Uint8Array<ArrayBuffer>) }),
  ),
  /** The pairs among texts that are at least so much alike, by their sketches one after the other. */
  'texts.pairs': request(
    z.object({ packed: z.instanceof(Uint8Array<ArrayBuffer>), least: z.number() }),
    z.array(NearPair),
  ),

  /** Goes on with the index kept in this folder, and tells how many documents it holds. */
  'index.open': request(z.object({ folder: z.string().min(1) }), z.object({ size: z.number() })),
  /** Makes nothing found but these states; the answer is those that have to be put first. */
  'index.missing': request(PackedStates, z.object({ ids: z.array(Id) })),
  /** Forgets everything, to be filled anew. */
  'index.clear': request(z.object({}), none),
  'index.put': request(z.object({ entries: z.array(SearchEntry) }), none),
  'index.remove': request(z.object({ ids: z.array(Id) }), none),
  /** Writes to disk what is still in memory alone. */
  'index.settle': request(z.object({}), none),
  'index.find': request(SearchRequest, SearchAnswer),
  /** What the answer is made of, to refine it. */
  'index.facets': request(SearchQuestion, Facets),
  /** What to do when little or nothing was found. */
  'index.hints': request(SearchQuestion, SearchHints),
  /** All that answers, in no order that means anything; of these ids alone, where some are given. */
  'index.matching': request(
    z.object({ question: SearchQuestion, among: z.array(Id).nullable() }),
    z.object({ ids: z.array(Id) }),
  ),
  /** Single highlights that answer. */
  'index.passages': request(SearchRequest, PassageAnswer),
}
export type WorkerRequests = typeof workerRequests
