import { randomUUID } from 'node:crypto'
import { canonicalUrl } from '#core/clip/canonical-url'
import type { CapturedPage, Source } from '#core/clip/captured-page'
import { newestCapture } from '#core/clip/clip'
import { NotebookError, problemOf } from '#core/problem'
import type { CaptureJob, CaptureOutcome, IfKnown, JobId } from '#contract/job'
import { sha256Of } from '#storage/sha256-of'
import type { Doors } from './add-version'
import { expandSources, sourceName } from './expand-sources'
import { keepPage, keepVersion, type Kept } from './keep-page'
import { paced } from '../paced'
import type { NotebookTools } from '../tools'
import { TurnsByKey } from '../turns-by-key'
import { keptSentence, sentence } from '#core/messages/sentence'

/** Reading is one process's work; the rest of these wait for servers or the disk. */
const AT_ONCE = 12
/** Milliseconds between two messages of progress. */
const PAUSE = 100

/** Clipping in the background: many at once, with progress, cancel, and what failed and why. */
export class Captures {
  readonly #running = new Map<JobId, AbortController>()
  readonly #keeping = new TurnsByKey()

  constructor(
    private readonly tools: NotebookTools,
    private readonly doors: Doors,
  ) {}

  /** Starts clipping and gives the job's id at once; progress and outcome are told as events. */
  start(sources: readonly Source[], ifKnown: IfKnown): JobId {
    const id = randomUUID()
    void this.run(id, sources, ifKnown)
    return id
  }

  cancel(id: JobId): void {
    this.#running.get(id)?.abort()
  }

  /** Clips everything and resolves with what became of each. Never throws for a single source. */
  async run(id: JobId, given: readonly Source[], ifKnown: IfKnown): Promise<CaptureJob> {
    const control = new AbortController()
    this.#running.set(id, control)
    const sources = await expandSources(given)
    // Until then it is not known what is here already.
    await this.tools.store.checked
    const job: CaptureJob = {
      id,
      kind: 'clipping',
      title: sentence('clipping', sources.length),
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
        const outcome = await this.clip(source, ifKnown, control.signal)
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
  async clip(source: Source, ifKnown: IfKnown, signal: AbortSignal): Promise<CaptureOutcome> {
    const from = sourceName(source)
    try {
      const kept =
        this.#savedAddress(source, ifKnown) ?? (await this.#keep(source, ifKnown, signal))
      return outcomeOf(kept, source)
    } catch (cause) {
      return { outcome: 'failed', from, problem: problemOf(cause), source }
    }
  }

  // A page that is here already is not fetched again.
  #savedAddress(source: Source, ifKnown: IfKnown): Kept | null {
    if (ifKnown !== 'ask' || source.kind !== 'url') return null
    const row = this.tools.store.catalogue.savedAlready(source.url, '')
    return row && { outcome: 'already-saved', row }
  }

  async #keep(source: Source, ifKnown: IfKnown, signal: AbortSignal): Promise<Kept> {
    const page = await this.tools.capture(source, signal)
    // The same page twice in one batch is seen to be the same; others are kept side by side.
    return this.#keeping.take(keysOf(page), async () => {
      if (signal.aborted) throw new NotebookError('cancelled', sentence('clippingCancelled'))
      return source.kind === 'original'
        ? keepVersion(this.tools, this.doors, source.of, page)
        : keepPage(this.tools, this.doors, page, ifKnown, clipOf(source))
    })
  }

  #tell(name: 'job.progressed' | 'job.finished', job: CaptureJob) {
    this.tools.tell(name, { ...job, outcomes: [...job.outcomes] })
  }
}

function keysOf({ url, articleText, original }: CapturedPage): string[] {
  const address = url === null ? null : canonicalUrl(url)
  const words = sha256Of(articleText === '' ? original : articleText)
  return address === null ? [words] : [address, words]
}

function clipOf(source: Source) {
  return source.kind === 'url' || source.kind === 'rendered' ? (source.of ?? null) : null
}

function outcomeOf(kept: Kept, source: Source): CaptureOutcome {
  const from = sourceName(source)
  if (kept.outcome === 'already-saved') {
    const { id, title, savedAt } = kept.row
    return { outcome: 'already-saved', from, id, title, savedAt, source }
  }
  const { clip, ...rest } = kept
  const { id, title } = clip
  if (rest.outcome === 'saved') {
    const { remark, saidRemark } = newestCapture(clip)
    const said = rest.isSetAside || !remark ? null : keptSentence(saidRemark, remark)
    return { ...rest, from, id, title, remark: said }
  }
  return rest.outcome === 'unchanged'
    ? { ...rest, from, id, title, capturedAt: newestCapture(clip).capturedAt }
    : { ...rest, from, id, title }
}
