import { randomUUID } from 'node:crypto'
import type { Source } from '#core/clip/captured-page'
import type { Change } from '#core/library/change'
import { NotebookError, problemOf } from '#core/problem'
import { Turns } from '#core/turns'
import type { CaptureJob, CaptureOutcome, JobId } from '#contract/job'
import { expandSources, sourceName } from './expand-sources'
import { keepPage, type Kept } from './keep-page'
import { paced } from './paced'
import type { NotebookTools } from './tools'

const AT_ONCE = 3
/** Milliseconds between two messages of progress. */
const PAUSE = 100

/** Clipping in the background: many at once, with progress, cancel, and what failed and why. */
export class Captures {
  readonly #running = new Map<JobId, AbortController>()
  readonly #keeping = new Turns()

  constructor(
    private readonly tools: NotebookTools,
    private readonly apply: (change: Change) => Promise<unknown>,
  ) {}

  /** Starts clipping and gives the job's id at once; progress and outcome are told as events. */
  start(sources: readonly Source[], keepBoth: boolean): JobId {
    const id = randomUUID()
    void this.run(id, sources, keepBoth)
    return id
  }

  cancel(id: JobId): void {
    this.#running.get(id)?.abort()
  }

  /** Clips everything and resolves with what became of each. Never throws for a single source. */
  async run(id: JobId, given: readonly Source[], keepBoth: boolean): Promise<CaptureJob> {
    const control = new AbortController()
    this.#running.set(id, control)
    const sources = await expandSources(given)
    // Until then it is not known what is here already.
    await this.tools.store.checked
    const job: CaptureJob = {
      id,
      kind: 'clipping',
      title: sources.length === 1 ? 'Clipping a page' : `Clipping ${sources.length} pages`,
      state: 'running',
      done: 0,
      total: sources.length,
      current: null,
      outcomes: [],
    }
    const underWay = new Set<Source>()
    // A progress message carries every outcome so far, so a batch of thousands tells them in steps.
    const progress = paced(() => {
      const [longest] = underWay
      job.current = longest ? sourceName(longest) : null
      this.#tell('job.progressed', job)
    }, PAUSE)
    let next = 0
    const work = async () => {
      for (let source = sources[next++]; source; source = sources[next++]) {
        if (control.signal.aborted) return
        underWay.add(source)
        progress.soon()
        const outcome = await this.clip(source, keepBoth, control.signal)
        if (control.signal.aborted && outcome.outcome === 'failed') return
        underWay.delete(source)
        job.outcomes.push(outcome)
        job.done++
        progress.soon()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    progress.stop()
    this.#running.delete(id)
    job.current = null
    job.state = job.done < job.total ? 'cancelled' : 'finished'
    this.#tell('job.finished', job)
    return job
  }

  /** Clips one source. */
  async clip(source: Source, keepBoth: boolean, signal: AbortSignal): Promise<CaptureOutcome> {
    const from = sourceName(source)
    try {
      const kept =
        this.#savedAddress(source, keepBoth) ?? (await this.#keep(source, keepBoth, signal))
      if (kept.outcome === 'saved') {
        return { outcome: 'saved', from, id: kept.clip.id, title: kept.clip.title }
      }
      const { id, title, savedAt } = kept.row
      return { outcome: 'already-saved', from, id, title, savedAt, source }
    } catch (cause) {
      return { outcome: 'failed', from, problem: problemOf(cause), source }
    }
  }

  // A page that is here already is not fetched again.
  #savedAddress(source: Source, keepBoth: boolean): Kept | null {
    if (keepBoth || source.kind !== 'url') return null
    const row = this.tools.store.catalogue.savedAlready(source.url, '')
    return row && { outcome: 'already-saved', row }
  }

  async #keep(source: Source, keepBoth: boolean, signal: AbortSignal): Promise<Kept> {
    const page = await this.tools.capture(source, signal)
    // One at a time from here, so that the same page twice in one batch is seen to be the same.
    return this.#keeping.take(() => {
      if (signal.aborted) throw new NotebookError('cancelled', 'Clipping was cancelled.')
      return keepPage(this.tools, this.apply, page, keepBoth)
    })
  }

  #tell(name: 'job.progressed' | 'job.finished', job: CaptureJob) {
    this.tools.tell(name, { ...job, outcomes: [...job.outcomes] })
  }
}
