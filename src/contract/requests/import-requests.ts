import { z } from 'zod'
import { JobId } from '../job'
import { request } from '../request'
import { ImportLook, InterruptedImport } from '../care-views'
import { none, nothing } from './request-parts'

/** Taking in exports. */
export const importRequests = {
  /** Lets the person choose an export; null when they did not. */
  'imports.choose': request(
    z.object({ what: z.enum(['file', 'folder']) }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Recognizes an export and tells what it would bring, without keeping anything. */
  'imports.look': request(z.object({ path: z.string().min(1).max(4096) }), ImportLook),
  'imports.start': request(
    z.object({ path: z.string().min(1).max(4096) }),
    z.object({ job: JobId }),
  ),
  /** Takes in once more the rows of an import that failed. */
  'imports.retry': request(z.object({ job: JobId }), z.object({ job: JobId })),
  /** Fetches the pages of which an import brought only what the export holds. */
  'imports.fetch': request(z.object({ job: JobId }), z.object({ job: JobId })),
  'imports.interrupted': request(nothing, InterruptedImport.nullable()),
  /** Forgets that an import was interrupted. */
  'imports.forget': request(nothing, none),
}
