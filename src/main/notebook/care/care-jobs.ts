import { randomUUID } from 'node:crypto'
import { NotebookError, problemOf } from '#core/problem'
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
  now: (words: string) => void
}

/** What came of long work, in words, and the folder of the library it made, where it made one. */
export type CameOf = { said: string; madeIn?: string }

/** Looking after the library in the background: one thing at a time, with progress and cancel. */
export class CareJobs {
  #running: { id: JobId; title: string; control: AbortController } | null = null

  constructor(private readonly tell: Tell) {}

  /** Starts work and gives the job's id at once; progress and outcome are told as events. Throws while other work is under way. */
  start(title: string, work: (underWay: UnderWay) => Promise<CameOf>): JobId {
    if (this.#running) {
      const message = `“${this.#running.title}” is not done yet. Wait until it is, or cancel it.`
      throw new NotebookError('library-busy', message)
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
    title: string,
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
      said: null,
      madeIn: null,
    }
    const telling = paced(() => this.tell('job.progressed', { ...job }), PAUSE)
    telling.soon()
    const progress = (done: number, total: number) => {
      Object.assign(job, { done, total })
      telling.soon()
    }
    const now = (current: string) => {
      Object.assign(job, { current, done: 0, total: 0 })
      telling.soon()
    }
    const over = await work({ signal, progress, now }).then(
      ({ said, madeIn = null }) => {
        const state = signal.aborted ? ('cancelled' as const) : ('finished' as const)
        return { state, said, madeIn }
      },
      (cause: unknown) => {
        const { code, message } = problemOf(cause)
        return { state: code === 'cancelled' ? code : ('failed' as const), said: message }
      },
    )
    telling.stop()
    this.#running = null
    this.tell('job.finished', { ...job, ...over, current: null })
  }
}
