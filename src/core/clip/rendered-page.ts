import { z } from 'zod'
import { Id } from '../library/id'
import { Fetched } from './fetched'

/** A page as it stood once its scripts had run, with what its server had sent. */
export const RenderedPage = z.object({
  url: z.string(),
  /** The page's tree, written out as HTML in UTF-8. */
  html: z.instanceof(Uint8Array),
  /** What the server sent, byte for byte. */
  response: z.instanceof(Uint8Array),
  fetched: Fetched,
  /** It came from this machine or its network. */
  isInside: z.boolean(),
})
export type RenderedPage = z.infer<typeof RenderedPage>

/** One that is to be read. */
export const RenderedSource = RenderedPage.extend({
  kind: z.literal('rendered'),
  /** The clip whose page this is, where that is known already. */
  of: Id.optional(),
})
