import { z } from 'zod'
import { Id } from '#core/library/id'
import { ClipMerge } from '#core/library/merge-clips'
import { JobId } from '../job'
import { request } from '../request'
import { ComparedClip, DuplicatesView } from '../tidying-views'
import { none, nothing } from './request-parts'

/** Clips that may be one. */
export const duplicateRequests = {
  /** Without the pairs a person keeps apart, which are named by their two ids. */
  'duplicates.list': request(z.object({ apart: z.array(z.string()) }), DuplicatesView),
  /** Looks at the texts of all clips that were not looked at yet. */
  'duplicates.look': request(nothing, z.object({ job: JobId })),
  'duplicates.compare': request(
    z.object({ ids: z.array(Id).min(1).max(51) }),
    z.array(ComparedClip),
  ),
  /** Makes several clips one, which keeps all that was made with them. */
  'duplicates.merge': request(ClipMerge, none),
}
