import { z } from 'zod'
import { Asset } from '#core/clip/version'
import { Correction } from '#core/clip/correction'
import { LeftOut } from '#core/clip/left-out'

/** A kept page with its article as it was found, and what a person corrected in that. */
export const CorrectedPage = z.object({
  page: z.object({
    original: z.instanceof(Uint8Array),
    mediaType: z.string(),
    charset: z.string(),
    url: z.string().nullable(),
    articleHtml: z.string(),
    assets: z.array(Asset),
  }),
  corrections: z.array(Correction),
})
export type CorrectedPage = z.infer<typeof CorrectedPage>

/** What there is of a page that its article lacks. */
export const LeftOutList = z.object({
  pieces: z.array(LeftOut),
  /** How many more there are than a window takes. */
  more: z.number().int().nonnegative(),
  /** How many corrections have something to correct here. */
  corrected: z.number().int().nonnegative(),
})
export type LeftOutList = z.infer<typeof LeftOutList>
