import { z } from 'zod'
import { Source } from '#core/clip/captured-page'
import { BlockName } from '#core/clip/correction'
import { Fetched } from '#core/clip/fetched'
import { ReadBy } from '#core/clip/read-by'
import { Id } from '#core/library/id'
import { IfKnown, JobId } from '../job'
import { LeftOutList } from '../page-corrections'
import { request } from '../request'
import { ids, none, nothing, offset } from './request-parts'

/** Clipping pages, their versions, and what of a page is its article. */
export const captureRequests = {
  /** How the version that is shown was captured: what its card does not say. */
  'clips.captured': request(
    z.object({ id: Id }),
    z.object({ program: z.string().nullable(), fetched: Fetched.nullable() }),
  ),
  /** The original byte for byte, of the version that is shown. */
  'clips.original': request(z.object({ id: Id }), z.instanceof(Uint8Array<ArrayBuffer>)),
  'clips.capture': request(
    z.object({ sources: z.array(Source).min(1).max(10_000), ifKnown: IfKnown }),
    z.object({ job: JobId }),
  ),
  /** Clips the pages of these clips once more, as new versions; rendered, once their scripts have run. */
  'clips.renew': request(
    z.object({ ids, how: z.literal('rendered').optional() }),
    z.object({ job: JobId }),
  ),
  'clips.welcome': request(nothing, z.object({ job: JobId })),
  /** Shows another version of a clip. */
  'clips.show-version': request(z.object({ id: Id, version: Id }), none),
  /** Reads the kept page once more, which makes a new version. */
  'clips.read-again': request(z.object({ id: Id, by: ReadBy }), z.object({ job: JobId })),
  /** What of its page a clip's article lacks. */
  'clips.left-out': request(z.object({ id: Id }), LeftOutList),
  /** Hides the block at an offset of this version's text. */
  'clips.hide-block': request(z.object({ id: Id, version: Id, at: offset }), none),
  'clips.bring-back': request(
    z.object({ id: Id, blocks: z.array(BlockName).min(1).max(2000) }),
    none,
  ),
  /** Makes an article again what was found in its page. */
  'clips.undo-corrections': request(z.object({ id: Id }), none),
}
