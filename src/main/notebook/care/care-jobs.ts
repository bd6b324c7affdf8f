import { randomUUID } from 'node:crypto'
import { sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError, problemOf, sentenceOf } from '#core/problem'
import type { Tell } from '#contract/events'
import type { CareJob, JobId } from '#contract/job'
import { paced } from '../paced'

/** Milliseconds between two messages of progress. */
const PAUSE = 100

/** How long work says how far it is, and hears that it should end. */
export type UnderWay = {
  signal: AbortSignal
  progress: (done: number, total: number) => void
  /** Says what is being done now. */
  now: (what: Sentence) => void
}

/** What came of long work, and the folder of the library it made, where it made one. */
export type CameOf = { said: readonly Sentence[]; madeIn?: string }

/** Looking after the library in the background: one thing at a time, with progress and cancel. */
export class CareJobs {
  #running: { id: JobId; title: Sentence; control: AbortController } | null = null

  constructor(private readonly tell: Tell) {}

  /** Starts work and gives the job's id at once; progress and outcome are told as events. Throws while other work is under way. */
  start(title: Sentence, work: (underWay: UnderWay) => Promise<CameOf>): JobId {
    if (this.#running) {
      throw new NotebookError('library-busy', sentence('taskUnderWay', this.#running.title))
    }
    const running = { id: randomUUID(), title, control: new AbortController() }
    this.#running = running
    void this.#run(running.id, title, running.control.signal, work)
    return running.id
  }

  cancel(id: JobId): void {
    if (this.#running?.id === id) this.#running.control.abort()
  }

  async #run(
    id: JobId,
    title: Sentence,
    signal: AbortSignal,
    work: (underWay: UnderWay) => Promise<CameOf>,
  ) {
    const job: CareJob = {
      kind: 'care',
      id,
      title,
      state: 'running',
      done: 0,
      total: 0,
      current: null,
      said: [],
      madeIn: null,
    }
    const telling = paced(() => this.tell('job.progressed', { ...job }), PAUSE)
    telling.soon()
    const progress = (done: number, total: number) => {
      Object.assign(job, { done, total })
      telling.soon()
    }
    const now = (current: Sentence) => {
      Object.assign(job, { current, done: 0, total: 0 })
      telling.soon()
    }
    const over = await work({ signal, progress, now }).then(
      ({ said, madeIn = null }) => {
        const state = signal.aborted ? ('cancelled' as const) : ('finished' as const)
        return { state, said: [...said], madeIn }
      },
      (cause: unknown) => {
        const { code } = problemOf(cause)
        const state = code === 'cancelled' ? code : ('failed' as const)
        return { state, said: [sentenceOf(cause)] }
      },
    )
    telling.stop()
    this.#running = null
    this.tell('job.finished', { ...job, ...over, current: null })
  }
}
