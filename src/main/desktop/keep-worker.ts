import { askOver, type Port, type PortAsker } from '#contract/port'
import type { Ask } from '#contract/request'
import { workerRequests, type WorkerRequests } from '#contract/worker-requests'
import { NotebookError } from '#core/problem'
import { Turns } from '#core/turns'
import { restartPause, whyEnded, type End, type WorkerLimits } from './worker-end'

/** A process that reads hostile pages, as far as it has to be looked after. */
export type WorkerProcess = Port & {
  /** Bytes of memory it holds; null where that cannot be told. */
  memory: () => number | null
  kill: () => void
  onExit: (listen: () => void) => void
}

/** What reads and keeps nothing: it may be asked once more when the worker was lost under it. */
const REPEATABLE: ReadonlySet<string> = new Set<keyof WorkerRequests>([
  'page.capture',
  'article.correct',
  'article.left-out',
  'article.block-at',
  'highlights.carry',
  'highlights.trace',
  'original.mark',
])

/**
 * Keeps a worker at work. One that gives no sign of life, needs too much memory or falls is started again, and that is
 * told. What it was reading is asked once more, one at a time, so that only what brings it down fails, and says why.
 */
export class KeptWorker {
  #process!: WorkerProcess
  #asker!: PortAsker<WorkerRequests>
  #started = Promise.resolve()
  #stopped = false
  /** What is asked and not answered. */
  #running = 0
  /** How much of that there was when a worker was lost. */
  #lostTogether = 0
  /** What is asked once more, one at a time. */
  #suspects = 0
  /** How often in a row a worker fell without an answer. */
  #falls = 0
  #end: End = 'fell'
  #silentSince: number | null = null
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #alone = new Turns()

  constructor(
    private readonly start: () => WorkerProcess,
    private readonly limits: WorkerLimits,
    private readonly onRestart: () => void,
  ) {
    this.#begin()
  }

  readonly ask: Ask<WorkerRequests> = async (name, input, signal) => {
    const once = () => this.#askOnce(name, input, signal)
    if (!REPEATABLE.has(name)) return once()
    if (this.#suspects > 0) return this.#alone.take(once)
    try {
      return await once()
    } catch (cause) {
      const isLost = cause instanceof NotebookError && cause.code === 'worker-stopped'
      if (!isLost || this.#lostTogether === 1 || this.#stopped || signal?.aborted) throw cause
    }
    this.#suspects += 1
    return this.#alone.take(once).finally(() => (this.#suspects -= 1))
  }

  stop(): void {
    this.#stopped = true
    this.#rest()
    this.#process.kill()
  }

  readonly #askOnce: Ask<WorkerRequests> = async (name, input, signal) => {
    await this.#started
    this.#running += 1
    this.#timer ??= setInterval(() => this.#look(), this.limits.every)
    try {
      const answered = await this.#asker.ask(name, input, signal)
      this.#falls = 0
      return answered
    } finally {
      this.#running -= 1
      if (this.#running === 0) this.#rest()
    }
  }

  #begin() {
    const process = this.start()
    const asker = askOver(process, workerRequests)
    this.#process = process
    this.#asker = asker
    this.#silentSince = null
    this.#end = 'fell'
    process.onExit(() => {
      this.#lostTogether = this.#running
      const ended = whyEnded(this.#end, this.limits)
      if (!this.#stopped) this.#beginAgain(restartPause(++this.#falls))
      asker.giveUp(ended)
    })
  }

  #beginAgain(pause: number) {
    const begin = () => {
      if (this.#stopped) return
      this.#begin()
      this.onRestart()
    }
    if (pause === 0) begin()
    else this.#started = new Promise((resolve) => setTimeout(() => resolve(begin()), pause))
  }

  #look() {
    if ((this.#process.memory() ?? 0) > this.limits.memory) return this.#kill('swollen')
    const now = performance.now()
    if (this.#silentSince === null) {
      this.#silentSince = now
      const asker = this.#asker
      const alive = () => {
        if (asker === this.#asker) this.#silentSince = null
      }
      asker.ask('worker.pulse', {}).then(alive, () => undefined)
    } else if (now - this.#silentSince > this.limits.silence) this.#kill('silent')
  }

  #kill(end: End) {
    this.#end = end
    this.#rest()
    this.#process.kill()
  }

  #rest() {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#silentSince = null
  }
}
