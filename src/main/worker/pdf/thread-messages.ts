import { z } from 'zod'
import { PdfPage, PdfTold } from '#core/pdf/pdf-text'

/** What the thread that reads a PDF is given when it starts. */
export const ThreadTask = z.object({
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  mostPages: z.number().int(),
  mostLetters: z.number().int(),
})
export type ThreadTask = z.infer<typeof ThreadTask>

/** What it tells, page by page, so that what was read is kept when it must be stopped. */
export const ThreadMessage = z.discriminatedUnion('step', [
  z.object({ step: z.literal('opened'), pages: z.number().int(), told: PdfTold }),
  z.object({ step: z.literal('read'), page: PdfPage }),
  z.object({ step: z.literal('unreadable'), label: z.string() }),
  z.object({ step: z.literal('done'), isAll: z.boolean() }),
  z.object({ step: z.literal('refused'), why: z.enum(['locked', 'damaged']) }),
])
export type ThreadMessage = z.infer<typeof ThreadMessage>
