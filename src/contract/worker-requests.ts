import { z } from 'zod'
import { CapturedPage, Source } from '#core/clip/captured-page'
import { Id } from '#core/library/id'
import { SearchAnswer, SearchEntry, SearchRequest } from '#core/search/search-entry'
import { request } from './request'

/** What the worker process may be asked. */
export const workerRequests = {
  'page.capture': request(z.object({ source: Source }), CapturedPage),
  'index.put': request(z.object({ entries: z.array(SearchEntry) }), z.void()),
  'index.remove': request(z.object({ ids: z.array(Id) }), z.void()),
  'index.find': request(SearchRequest, SearchAnswer),
}
export type WorkerRequests = typeof workerRequests
