import { z } from 'zod'
import { CapturedPage } from '#core/clip/captured-page'
import { ImportedHighlight, ItemHead } from '#core/import/import-item'
import { Survey } from '#core/import/survey'
import { request } from './request'
import { Sentence } from '#core/messages/sentence'

const path = z.string().min(1).max(4096)
const place = z.number().int().nonnegative()

/** What the worker process may be asked of the exports of other programs. Items are named by their place among all. */
export const importRequests = {
  /** Recognizes an export and counts what it holds. */
  'import.survey': request(z.object({ path }), Survey),
  'import.items': request(
    z.object({ path, from: place, count: z.number().int().min(1).max(10_000) }),
    z.array(ItemHead),
  ),
  /**
   * Pages ready to be kept, with the highlights they carry themselves; `unread` says why what the export holds of one
   * could not be read.
   */
  'import.pages': request(
    z.object({ path, at: z.array(place).max(1000) }),
    z.array(
      z.object({
        page: CapturedPage,
        highlights: z.array(ImportedHighlight),
        unread: Sentence.nullable(),
      }),
    ),
  ),
  /** Lets go of the export's files. */
  'import.close': request(z.object({}), z.void()),
}
export type ImportRequests = typeof importRequests
