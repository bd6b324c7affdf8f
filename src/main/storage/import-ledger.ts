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

/** Notes among the app's own files that an import into a library is under way, so that one cut short can be gone on with. */
export class ImportLedger {
  readonly #path: string

  constructor(dataFolder: string, library: Id) {
    this.#path = join(dataFolder, 'libraries', library, 'import.json')
  }

  /** The import that was not finished; null when there is none. */
  async read(): Promise<UnderWay | null> {
    try {
      return UnderWay.parse(JSON.parse(await readFile(this.#path, 'utf8')))
    } catch {
      return null
    }
  }

  async begin(underWay: UnderWay): Promise<void> {
    await makeFolder(dirname(this.#path))
    await replaceDurably(this.#path, `${JSON.stringify(underWay)}\n`)
  }

  async end(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}
