import { z } from 'zod'

/** How much of a clip is to be read, from 0 to 1, for it to count as begun, and as read. */
export const ReadThresholds = z.object({
  started: z.number().min(0.01).max(0.5),
  read: z.number().min(0.5).max(1),
})
export type ReadThresholds = z.infer<typeof ReadThresholds>

export const USUAL_THRESHOLDS: ReadThresholds = { started: 0.03, read: 0.95 }

/** Whether a clip read so far, from 0 to 1, is unread, being read, or read through. */
export function readState(
  progress: number,
  { started, read }: ReadThresholds = USUAL_THRESHOLDS,
): 'unread' | 'reading' | 'read' {
  if (progress >= read) return 'read'
  return progress >= started ? 'reading' : 'unread'
}
