import type { FailedRow } from '#core/import/import-item'
import { emptySum, type ImportSum } from '#core/import/import-sum'
import type { Survey } from '#core/import/survey'
import type { Id } from '#core/library/id'
import { importBatch, type BatchCame, type BatchTools, type Placed } from './import-batch'
import type { NotebookTools } from '../tools'

const AT_ONCE = 64
const HEADS = 1000

/** How an import stands. */
export type ImportStand = {
  sum: ImportSum
  failed: FailedRow[]
  remarks: FailedRow[]
  /** Clips of which the page itself was not fetched. */
  stubs: Id[]
}

type Run = Omit<BatchTools, 'pages'> & {
  exports: NotebookTools['exports']
  path: string
  survey: Survey
  /** The rows that are wanted, by where they stand; all of them where it is null. */
  only: ReadonlySet<string> | null
  signal: AbortSignal
  /** Told after each batch. */
  stands: (stand: ImportStand, current: string | null) => void
}

/** Takes in an export batch by batch. Ends early when the signal says so; throws what ails the whole library. */
export async function runImport(run: Run): Promise<ImportStand> {
  const { path, survey, only, signal } = run
  const failed = survey.failed.filter(({ where }) => only === null || only.has(where))
  const stand: ImportStand = {
    sum: emptySum(survey.rows),
    failed: [...failed],
    remarks: [],
    stubs: [],
  }
  if (only !== null) stand.sum = emptySum((await rowsOf(run, only)) + failed.length)
  stand.sum.failed = failed.length
  stand.sum.left -= failed.length
  const pages = (at: number[]) => run.exports.pages(path, at, signal)
  for await (const batch of batches(run)) {
    if (signal.aborted) break
    run.stands(stand, nameOf(batch))
    add(stand, await importBatch(batch, { ...run, pages }))
    run.stands(stand, nameOf(batch))
  }
  return stand
}

async function rowsOf(run: Run, only: ReadonlySet<string>) {
  let rows = 0
  for await (const batch of batches({ ...run, only })) {
    rows += batch.reduce((sum, { item }) => sum + item.rows, 0)
  }
  return rows
}

async function* batches({ exports, path, survey, only }: Run): AsyncGenerator<Placed[]> {
  let batch: Placed[] = []
  for (let from = 0; from < survey.items; from += HEADS) {
    for (const [index, item] of (await exports.items(path, from, HEADS)).entries()) {
      if (only === null || only.has(item.where)) batch.push({ at: from + index, item })
      if (batch.length < AT_ONCE) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function add(stand: ImportStand, came: BatchCame) {
  stand.failed.push(...came.failed)
  stand.remarks.push(...came.remarks)
  stand.stubs.push(...came.stubs)
  const { sum } = stand
  for (const name of COUNTED) sum[name] += came.sum[name]
  sum.left = sum.rows - sum.clips - sum.notes - sum.joined - sum.merged - sum.failed
}

const COUNTED = [
  ...(['clips', 'stubs', 'notes', 'joined', 'merged', 'failed'] as const),
  ...(['placed', 'waiting', 'known'] as const),
]

function nameOf([first]: readonly Placed[]) {
  return first?.item.title ?? first?.item.where ?? null
}
