import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Source } from '#core/clip/captured-page'
import { emptySum } from '#core/import/import-sum'
import type { Survey } from '#core/import/survey'
import { singleChanges, type Change } from '#core/library/change'
import { NotebookError, problemOf } from '#core/problem'
import type { ImportJob, JobId } from '#contract/job'
import type { ImportLook } from '#contract/care-views'
import { bringLibrary } from '../export/bring-library'
import { LibraryAtHand } from '../export/library-at-hand'
import { isLibraryFile } from '../export/survey-library'
import { ImportCollections } from './import-collections'
import { ImportNotes } from './import-notes'
import { runImport, type ImportStand } from './import-run'
import { isHere } from './is-here'
import { paced } from '../paced'
import type { NotebookTools } from '../tools'
import { sentence } from '#core/messages/sentence'

/** Milliseconds between two messages of progress. */
const PAUSE = 100
/** Rows a message names. */
const NAMED = 500
const HEADS = 1000

/** Gives what makes changes that are taken back together. */
type AsOneStep = () => (change: Change) => Promise<void>

/** An import that is over, and all that may be done after it. */
type Over = { path: string; stand: ImportStand }

type Work = {
  path: string
  survey: Survey
  only: ReadonlySet<string> | null
  signal: AbortSignal
  stands: (stand: ImportStand, current: string | null) => void
}

/** Taking in exports, of other programs and of this one, one at a time, in the background. */
export class Imports {
  readonly #over = new Map<JobId, Over>()
  readonly #library = new LibraryAtHand()
  #running: { id: JobId; control: AbortController } | null = null

  constructor(
    private readonly tools: NotebookTools,
    private readonly asOneStep: AsOneStep,
  ) {}

  /** What an export would bring. Throws in words for what is none. */
  async look(path: string): Promise<ImportLook> {
    const { exports, store } = this.tools
    if (await isLibraryFile(path)) return this.#lookAtLibrary(path)
    const survey = await exports.survey(path)
    await store.checked
    let here = 0
    for (let from = 0; from < survey.items; from += HEADS) {
      const items = await exports.items(path, from, HEADS)
      here += items.filter((item) => isHere(store.catalogue, item)).length
    }
    return shownLook(survey, path, here)
  }

  async #lookAtLibrary(path: string): Promise<ImportLook> {
    const { store } = this.tools
    const { survey, ids } = await this.#library.survey(path)
    await store.checked
    const here = new Set([...store.catalogue.clipIds, ...store.catalogue.noteIds])
    return shownLook(survey, path, ids.filter((id) => here.has(id)).length)
  }

  /** Starts an import and gives the job's id at once; progress and outcome are told as events. Throws while another is under way. */
  start(path: string): JobId {
    const id = randomUUID()
    void this.#begin(id, path, null)
    return id
  }

  /** Takes in the rows of an import that failed, read anew. */
  retry(job: JobId): JobId {
    const { path, stand } = this.#overOf(job)
    const id = randomUUID()
    void this.#begin(id, path, new Set(stand.failed.map(({ where }) => where)))
    return id
  }

  cancel(id: JobId): void {
    if (this.#running?.id === id) this.#running.control.abort()
  }

  /** The pages that an import left unfetched, as sources of new versions. */
  async unfetched(job: JobId): Promise<Source[]> {
    const { stubs } = this.#overOf(job).stand
    const clips = await Promise.all(stubs.map((id) => this.tools.store.clip(id)))
    return clips.flatMap((clip) =>
      clip?.url ? [{ kind: 'url' as const, url: clip.url, of: clip.id }] : [],
    )
  }

  /** Takes in an export and resolves with what became of it. Never throws for a single row. */
  run(id: JobId, path: string): Promise<ImportJob> {
    return this.#begin(id, path, null)
  }

  /** Takes in once more the rows that the last import of this library could not keep. Throws in words when it kept all. */
  async runUnkept(id: JobId): Promise<ImportJob> {
    const unkept = await this.tools.importLedger?.unkept()
    if (unkept) return this.#begin(id, unkept.path, new Set(unkept.rows))
    throw new NotebookError('not-found', sentence('nothingUnkept'))
  }

  #begin(id: JobId, path: string, only: ReadonlySet<string> | null): Promise<ImportJob> {
    if (this.#running) {
      throw new NotebookError('library-busy', sentence('importUnderWay'))
    }
    const control = new AbortController()
    this.#running = { id, control }
    return this.#run(id, path, only, control.signal).finally(() => {
      this.#running = null
    })
  }

  async #run(id: JobId, path: string, only: ReadonlySet<string> | null, signal: AbortSignal) {
    const { exports, importLedger, tell } = this.tools
    const job: ImportJob = {
      kind: 'importing',
      id,
      title: sentence('importing', basename(path)),
      ...{ state: 'running', done: 0, total: 0, current: null, format: null, problem: null },
      ...{ sum: emptySum(0), failed: [], remarks: [], unfetched: 0 },
    }
    const telling = paced(() => tell('job.progressed', { ...job }), PAUSE)
    const stands = (stand: ImportStand, current: string | null) => {
      this.#over.set(id, { path, stand })
      Object.assign(job, standing(stand), { current })
      telling.soon()
    }
    telling.soon()
    try {
      const isLibrary = await isLibraryFile(path)
      const survey = isLibrary
        ? (await this.#library.survey(path)).survey
        : await exports.survey(path)
      job.format = survey.format
      const work = { path, survey, only, signal, stands }
      const stand = await (isLibrary ? this.#bring(work) : this.#takeIn(work))
      Object.assign(job, standing(stand))
      job.state = signal.aborted && stand.sum.left > 0 ? 'cancelled' : 'finished'
      this.#over.set(id, { path, stand })
      await this.#noteUnkept(path, stand)
    } catch (cause) {
      job.problem = problemOf(cause)
      job.state = job.problem.code === 'cancelled' ? 'cancelled' : 'failed'
    }
    telling.stop()
    // One that a full disk stopped can be gone on with.
    if (job.state !== 'failed') await importLedger?.end().catch(() => undefined)
    await exports.close().catch(() => undefined)
    this.#library.forget()
    job.current = null
    tell('job.finished', { ...job })
    return job
  }

  async #bring({ survey, ...work }: Work): Promise<ImportStand> {
    const { store } = this.tools
    await this.#begun(work, survey)
    return bringLibrary({ ...work, store, apply: this.#asImportOf(work.path), rows: survey.rows })
  }

  async #takeIn(work: Work): Promise<ImportStand> {
    const { tools } = this
    await this.#begun(work, work.survey)
    const notes = new ImportNotes(tools)
    const collections = new ImportCollections(tools)
    const apply = this.#asImportOf(work.path)
    return runImport({ ...work, tools, exports: tools.exports, notes, collections, apply })
  }

  // However much comes, it is one thing that was done.
  #asImportOf(path: string): (change: Change) => Promise<void> {
    const apply = this.asOneStep()
    const purpose = { what: 'imported' as const, name: basename(path) }
    return (change) => apply({ type: 'several', changes: singleChanges(change), purpose })
  }

  async #begun({ path, only }: Pick<Work, 'path' | 'only'>, { format }: Survey): Promise<void> {
    const { store, importLedger, now } = this.tools
    await store.checked
    if (only === null) await importLedger?.begin({ path, format, startedAt: now() })
  }

  // That they can be tried again later is not worth failing for.
  async #noteUnkept(path: string, { failed }: ImportStand): Promise<void> {
    const rows = failed.map(({ where }) => where)
    await this.tools.importLedger?.noteUnkept({ path, rows }).catch(() => undefined)
  }

  #overOf(job: JobId): Over {
    const over = this.#over.get(job)
    if (over) return over
    throw new NotebookError('not-found', sentence('importForgotten'))
  }
}

function shownLook(survey: Survey, path: string, here: number): ImportLook {
  const { failed } = survey
  return { ...survey, path, here, failures: failed.length, failed: failed.slice(0, NAMED) }
}

function standing({ sum, failed, remarks, stubs }: ImportStand) {
  return {
    done: sum.rows - sum.left,
    total: sum.rows,
    sum: { ...sum },
    failed: failed.slice(0, NAMED),
    remarks: remarks.slice(0, NAMED),
    unfetched: stubs.length,
  }
}
