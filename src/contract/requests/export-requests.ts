import { z } from 'zod'
import { CITATION_STYLE_IDS } from '#core/export/citation-styles'
import { ExportFormatId } from '#core/export/export-formats'
import { ExportOrder } from '#core/export/export-order'
import { Id } from '#core/library/id'
import { JobId } from '../job'
import { request } from '../request'

/** Exports and citations. */
export const exportRequests = {
  /** Asks the person where an export is to be written; null when they did not say. */
  'export.choose-place': request(
    z.object({ format: ExportFormatId, name: z.string().max(200) }),
    z.object({ path: z.string().nullable() }),
  ),
  'export.start': request(ExportOrder, z.object({ job: JobId })),
  /** Citations of these clips in a style, each with the day its copy was kept. */
  'clips.cite': request(
    z.object({ ids: z.array(Id).min(1).max(1000), style: z.enum(CITATION_STYLE_IDS) }),
    z.object({ text: z.string() }),
  ),
}
