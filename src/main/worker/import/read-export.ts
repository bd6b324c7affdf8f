import { stat } from 'node:fs/promises'
import { gatherInSteps } from '#core/import/gather-items'
import { failedRow, type ImportRow } from '#core/import/import-format'
import type { FailedRow, ImportItem } from '#core/import/import-item'
import { Turns } from '#core/turns'
import { openParcel, type OpenParcel } from './open-parcel'

/** An export read whole: its items and failed rows, with its files still open for what they hold. */
export type ReadExport = OpenParcel & {
  path: string
  state: string
  items: ImportItem[]
  failed: FailedRow[]
}

/** Keeps the export that is at hand, so that it is read once for all that is asked of it. */
export class ExportAtHand {
  readonly #turns = new Turns()
  #read: ReadExport | null = null

  /** The export at a path as it is now. Throws in words for one that cannot be read. */
  open(path: string): Promise<ReadExport> {
    return this.#turns.take(async () => {
      const state = await stateOf(path)
      if (this.#read?.path === path && this.#read.state === state) return this.#read
      this.#close()
      this.#read = await readExport(path, state)
      return this.#read
    })
  }

  /** Forgets the export at hand. */
  close(): Promise<void> {
    return this.#turns.take(async () => this.#close())
  }

  #close() {
    this.#read?.files.close()
    this.#read = null
  }
}

async function readExport(path: string, state: string): Promise<ReadExport> {
  const opened = await openParcel(path)
  const { format, parcel } = opened
  const refused = opened.refused.map(({ name, reason }): ImportRow => failedRow(name, '', reason))
  const { items, failed } = await withPauses(gatherInSteps(chain(format.rows(parcel), refused)))
  return { ...opened, path, state, items, failed }
}

function* chain<T>(...lists: Iterable<T>[]): Iterable<T> {
  for (const list of lists) yield* list
}

// A process that never pauses is taken for one that is lost.
async function withPauses<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await new Promise(setImmediate)
  }
}

async function stateOf(path: string) {
  const found = await stat(path).catch(() => null)
  return found === null ? 'gone' : `${found.mtimeMs} ${found.size}`
}
