import { z } from 'zod'

/** What a program says of itself: what to name when one reports something, and whose work is in it. */
export const AboutProgram = z.object({
  version: z.string(),
  /** The state of the sources it was made from; null where they kept no record of changes. */
  source: z.string().nullable(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  /** Every part with its license, and the licenses in full. */
  licenses: z.string(),
})
export type AboutProgram = z.infer<typeof AboutProgram>
