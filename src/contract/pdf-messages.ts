import { z } from 'zod'

/** What the window says to the frame in which the pages of a PDF are shown. */
export const ToPdf = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show'),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
    /** The window's own colors, by their names. */
    tokens: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal('turn'), by: z.literal([1, -1]) }),
  z.object({ type: z.literal('zoom'), to: z.enum(['larger', 'smaller', 'width']) }),
])
export type ToPdf = z.infer<typeof ToPdf>

const Count = z.number().int().nonnegative()

/** What that frame says. Checked on arrival: it comes from where a hostile file is shown. */
export const FromPdf = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('failed'), why: z.enum(['locked', 'damaged']) }),
  /** Where one is: the page, of how many, and how large it is against the width of the frame. */
  z.object({ type: z.literal('at'), page: Count, pages: Count, zoom: z.number().positive() }),
  z.object({
    type: z.literal('key-pressed'),
    key: z.string().max(32),
    ctrl: z.boolean(),
    meta: z.boolean(),
    shift: z.boolean(),
    alt: z.boolean(),
  }),
])
export type FromPdf = z.infer<typeof FromPdf>
