import { z } from 'zod'
import { Source } from '#core/clip/captured-page'
import { Id } from '#core/library/id'
import { Problem } from '#core/problem'

export const JobId = z.string()
export type JobId = z.infer<typeof JobId>

/** What became of one thing that was to be clipped. */
export const CaptureOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), from: z.string(), id: Id, title: z.string() }),
  z.object({
    outcome: z.literal('already-saved'),
    from: z.string(),
    id: Id,
    title: z.string(),
    savedAt: z.string(),
    source: Source,
  }),
  z.object({ outcome: z.literal('failed'), from: z.string(), problem: Problem, source: Source }),
])
export type CaptureOutcome = z.infer<typeof CaptureOutcome>

/** Long work, as the activity panel shows it. */
export const Job = z.object({
  id: JobId,
  title: z.string(),
  state: z.enum(['running', 'finished', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  /** What is being done now. */
  current: z.string().nullable(),
  outcomes: z.array(CaptureOutcome),
})
export type Job = z.infer<typeof Job>
