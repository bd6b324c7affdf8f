import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Id } from '#core/library/id'
import { makeFolder, replaceDurably } from './durable-file'
import { Survey } from '#core/import/survey'

/** An import that is under way, or was when the program ended. */
const UnderWay = z.object({
  path: z.string(),
  /** What it is; earlier programs did not note it so. */
  format: Survey.shape.format.nullable().default(null),
  startedAt: z.string(),
})
type UnderWay = z.infer<typeof UnderWay>

/** An import some of whose rows were not kept, by where they stand in the export. */
const Unkept = z.object({ path: z.string(), rows: z.array(z.string()).min(1) })
type Unkept = z.infer<typeof Unkept>

/** Notes among the app's own files what imports into a library left: one cut short is gone on with, rows that failed are tried again. */
export class ImportLedger {
  readonly #path: string
  readonly #unkept: string

  constructor(dataFolder: string, library: Id) {
    const folder = join(dataFolder, 'libraries', library)
    this.#path = join(folder, 'import.json')
    this.#unkept = join(folder, 'import-failed.json')
  }

  /** The import that was not finished; null when there is none. */
  async read(): Promise<UnderWay | null> {
    return read(this.#path, UnderWay)
  }

  /** The rows that the last import could not keep; null when it kept all. */
  async unkept(): Promise<Unkept | null> {
    return read(this.#unkept, Unkept)
  }

  async noteUnkept({ path, rows }: Unkept): Promise<void> {
    if (rows.length === 0) return rm(this.#unkept, { force: true })
    await makeFolder(dirname(this.#unkept))
    await replaceDurably(this.#unkept, `${JSON.stringify({ path, rows })}\n`)
  }

  async begin(underWay: UnderWay): Promise<void> {
    await makeFolder(dirname(this.#path))
    await replaceDurably(this.#path, `${JSON.stringify(underWay)}\n`)
  }

  async end(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
