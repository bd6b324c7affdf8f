import { randomUUID } from 'node:crypto'
import type { Source } from '#core/clip/captured-page'
import { newestVersion } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { NotebookError, problemOf } from '#core/problem'
import { Turns } from '#core/turns'
import type { CaptureJob, CaptureOutcome, IfSaved, JobId } from '#contract/job'
import type { Doors } from './add-version'
import { expandSources, sourceName } from './expand-sources'
import { keepPage, type Kept, type Wanted } from './keep-page'
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
    private readonly doors: Doors,
  ) {}

  /** Starts clipping and gives the job's id at once; progress and outcome are told as events. */
  start(sources: readonly Source[], ifSaved: IfSaved): JobId {
    const id = randomUUID()
    void this.run(id, sources, ifSaved)
    return id
  }

  /** Starts clipping the pages of these clips once more, each as a new version of its clip. */
  renew(clips: readonly { id: Id; url: string }[]): JobId {
    const id = randomUUID()
    const of = new Map(clips.map(({ id: clip, url }) => [{ kind: 'url', url } as const, clip]))
    void this.run(id, [...of.keys()], 'add-version', of)
    return id
  }

  cancel(id: JobId): void {
    this.#running.get(id)?.abort()
  }

  /** Clips everything and resolves with what became of each. Never throws for a single source. */
  async run(
    id: JobId,
    given: readonly Source[],
    ifSaved: IfSaved,
    of: ReadonlyMap<Source, Id> = new Map(),
  ): Promise<CaptureJob> {
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
        const outcome = await this.clip(
          source,
          { ifSaved, of: of.get(source) ?? null },
          control.signal,
        )
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
  async clip(source: Source, wanted: Wanted, signal: AbortSignal): Promise<CaptureOutcome> {
    const from = sourceName(source)
    try {
      const kept = this.#savedAddress(source, wanted) ?? (await this.#keep(source, wanted, signal))
      return outcomeOf(kept, source)
    } catch (cause) {
      return { outcome: 'failed', from, problem: problemOf(cause), source }
    }
  }

  // A page that is here already is not fetched again.
  #savedAddress(source: Source, { ifSaved }: Wanted): Kept | null {
    if (ifSaved !== 'tell' || source.kind !== 'url') return null
    const row = this.tools.store.catalogue.savedAlready(source.url, '')
    return row && { outcome: 'already-saved', row }
  }

  async #keep(source: Source, wanted: Wanted, signal: AbortSignal): Promise<Kept> {
    const page = await this.tools.capture(source, signal)
    // One at a time from here, so that the same page twice in one batch is seen to be the same.
    return this.#keeping.take(() => {
      if (signal.aborted) throw new NotebookError('cancelled', 'Clipping was cancelled.')
      return keepPage(this.tools, this.doors, page, wanted)
    })
  }

  #tell(name: 'job.progressed' | 'job.finished', job: CaptureJob) {
    this.tools.tell(name, { ...job, outcomes: [...job.outcomes] })
  }
}

function outcomeOf(kept: Kept, source: Source): CaptureOutcome {
  const from = sourceName(source)
  switch (kept.outcome) {
    case 'saved':
      return { outcome: 'saved', from, id: kept.clip.id, title: kept.clip.title }
    case 'new-version': {
      const { clip, orphans } = kept
      return { outcome: 'new-version', from, id: clip.id, title: clip.title, orphans }
    }
    case 'unchanged': {
      const { id, title } = kept.clip
      const { capturedAt } = newestVersion(kept.clip)
      return { outcome: 'unchanged', from, id, title, capturedAt }
    }
    case 'already-saved': {
      const { id, title, savedAt } = kept.row
      return { outcome: 'already-saved', from, id, title, savedAt, source }
    }
  }
}
