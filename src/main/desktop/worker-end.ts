import { sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'

/** When a worker has gone too far: milliseconds without a sign of life, bytes of memory; looked at every so many milliseconds. */
export type WorkerLimits = { silence: number; memory: number; every: number }

/** Why a worker ended: it gave no sign of life, held too much memory, or went by itself. */
export type End = 'silent' | 'swollen' | 'fell'

const SHORTEST = 250
const LONGEST = 30_000

/** Milliseconds to wait before a worker that fell so many times in a row, without an answer, is started again. */
export function restartPause(falls: number): number {
  return falls <= 1 ? 0 : Math.min(LONGEST, SHORTEST * 2 ** (falls - 2))
}

/** The end of a worker as a sentence about what it was reading. */
export function whyEnded(end: End, limits: Omit<WorkerLimits, 'every'>): NotebookError {
  return new NotebookError('worker-stopped', SAID[end](limits))
}

const SAID: Record<End, (limits: Omit<WorkerLimits, 'every'>) => Sentence> = {
  silent: ({ silence }) => sentence('readTooLong', Math.round(silence / 1000)),
  swollen: ({ memory }) => sentence('readTooMuch', Math.round(memory / 2 ** 20)),
  fell: () => sentence('readerFell'),
}
