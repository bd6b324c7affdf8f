import { z } from 'zod'
import { Source } from '#core/clip/captured-page'
import { Suspicion } from '#core/clip/suspect-page'
import { FailedRow } from '#core/import/import-item'
import { ImportSum } from '#core/import/import-sum'
import { Survey } from '#core/import/survey'
import { Id } from '#core/library/id'
import { Sentence } from '#core/messages/sentence'
import { Problem } from '#core/problem'

export const JobId = z.string()
export type JobId = z.infer<typeof JobId>

/** What to do with a page that is in the library already. */
export const IfKnown = z.enum(['ask', 'keep-both', 'new-version'])
export type IfKnown = z.infer<typeof IfKnown>

/** What became of one thing that was to be clipped. */
export const CaptureOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('saved'),
    from: z.string(),
    id: Id,
    title: z.string(),
    suspicion: Suspicion.nullable(),
    /** It is kept as a version that is not shown, beside one that is better. */
    isSetAside: z.boolean(),
    /** What of the original is not in the article. */
    remark: Sentence.nullable(),
  }),
  z.object({
    outcome: z.literal('new-version'),
    from: z.string(),
    id: Id,
    title: z.string(),
    /** How many highlights have no certain place in it. */
    orphans: z.number().int(),
  }),
  /** The page reads as it did when it was captured last. */
  z.object({
    outcome: z.literal('unchanged'),
    from: z.string(),
    id: Id,
    title: z.string(),
    capturedAt: z.string(),
  }),
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

const UnderWay = z.object({
  id: JobId,
  title: Sentence,
  done: z.number().int(),
  /** How much there is to do; nothing while that is not known. */
  total: z.number().int(),
})
/** The name of what is in hand now. */
const current = z.string().nullable()

/** Clipping many things. */
export const CaptureJob = UnderWay.extend({
  kind: z.literal('clipping'),
  state: z.enum(['running', 'finished', 'cancelled']),
  current,
  outcomes: z.array(CaptureOutcome),
})
export type CaptureJob = z.infer<typeof CaptureJob>

/** Looking after the library: backing up, restoring, verifying, emptying the trash. */
export const CareJob = UnderWay.extend({
  kind: z.literal('care'),
  state: z.enum(['running', 'finished', 'cancelled', 'failed']),
  /** What is being done now. */
  current: Sentence.nullable(),
  /** What came of it, once it is over. */
  said: z.array(Sentence),
  /** The folder of the library that was made, where one was. */
  madeIn: z.string().nullable(),
})
export type CareJob = z.infer<typeof CareJob>

/** Taking in the export of another program. */
export const ImportJob = UnderWay.extend({
  kind: z.literal('importing'),
  state: z.enum(['running', 'finished', 'cancelled', 'failed']),
  current,
  /** What it is: a Pocket export. Unknown until it is read. */
  format: Survey.shape.format.nullable(),
  sum: ImportSum,
  /** The first of the rows that could not be kept. */
  failed: z.array(FailedRow),
  /** The first of the rows that are kept, but not with all that they were to hold. */
  remarks: z.array(FailedRow),
  /** Why it stopped, where it did. */
  problem: Problem.nullable(),
  /** How many clips are here of which the page itself was not fetched. */
  unfetched: z.number().int(),
})
export type ImportJob = z.infer<typeof ImportJob>

/** Long work, as the activity panel shows it. */
export const Job = z.discriminatedUnion('kind', [CaptureJob, CareJob, ImportJob])
export type Job = z.infer<typeof Job>
