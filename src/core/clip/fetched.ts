import { z } from 'zod'

/** How a page was had from the web: the proof of where it came from. */
export const Fetched = z.object({
  /** Every address that was asked, the page's own last. */
  chain: z.array(z.string()),
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
})
export type Fetched = z.infer<typeof Fetched>
