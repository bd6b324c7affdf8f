import { z } from 'zod'
import { JobId } from '../job'
import { request } from '../request'
import { HistoryEntry } from '../care-views'
import { none, nothing } from './request-parts'

/** Undo, redo and long work. */
export const historyRequests = {
  'history.undo': request(nothing, z.object({ said: z.string().nullable() })),
  'history.redo': request(nothing, z.object({ said: z.string().nullable() })),
  /** What was done, newest first, and what was taken back, next first. */
  'history.list': request(
    nothing,
    z.object({ done: z.array(HistoryEntry), undone: z.array(HistoryEntry) }),
  ),
  /** Undoes, or does again, until this step is the last one done; 0 is before all of them. */
  'history.go': request(
    z.object({ id: z.number().int().nonnegative() }),
    z.object({ steps: z.number().int() }),
  ),
  'jobs.cancel': request(z.object({ job: JobId }), none),
}
