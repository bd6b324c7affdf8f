import { z } from 'zod'
import { Id } from '../library/id'
import { CITATION_STYLE_IDS } from './citation-styles'
import { LONGEST_TEMPLATE } from './clip-template'
import { ExportFormatId } from './export-formats'

/** Which clips and notes are taken out. */
export const ExportChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('clips'), ids: z.array(Id).min(1).max(100_000) }),
  z.object({ kind: z.literal('found'), query: z.string().max(4000) }),
])
export type ExportChoice = z.infer<typeof ExportChoice>

/** What is to be taken out, as what, and where to. */
export const ExportOrder = z.object({
  format: ExportFormatId,
  choice: ExportChoice,
  /** The file or folder to write, whole. */
  path: z.string().min(1).max(4096),
  /** For a list of works cited. */
  style: z.enum(CITATION_STYLE_IDS),
  /** What follows readers about, and what tells of this computer, is left out. */
  toShare: z.boolean(),
  /** How clips are written as Markdown: a note that is a template, or its text; our own where none is said. */
  template: z
    .union([z.object({ note: Id }), z.object({ text: z.string().max(LONGEST_TEMPLATE) })])
    .optional(),
})
export type ExportOrder = z.infer<typeof ExportOrder>
