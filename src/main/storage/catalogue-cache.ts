import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Stamp } from '#core/library/stamp'
import { Catalogue } from './catalogue/catalogue'
import { makeFolder, replaceDurably } from './durable-file'
import { readAtOnce } from './read-at-once'

const STEP = 8

/** What a catalogue was up to when it was kept. */
export const CacheState = z.object({
  /** All lines of this machine's journal up to this one are in it. */
  line: z.number().int(),
  /** When the folder was last looked through, in milliseconds since 1970; null for never to the end. */
  checkedAt: z.number().nullable(),
  lastStamp: Stamp.nullable(),
})
export type CacheState = z.infer<typeof CacheState>

export type KeptCatalogue = { catalogue: Catalogue; state: CacheState }

/** The file of a library's catalogue among the app's own. A copy of the library in another folder has its own. */
export function cachePath(cacheFolder: string, libraryId: string, folder: string): string {
  const place = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  return join(cacheFolder, `${libraryId}-${place}`, 'catalogue')
}

/** Reads a kept catalogue; null when there is none, or not one that can be trusted: all of it can be had from the records. */
export async function readCatalogue(path: string): Promise<KeptCatalogue | null> {
  try {
    const bytes = await readAtOnce(path)
    const end = bytes.indexOf('\n')
    const state = CacheState.parse(JSON.parse(bytes.toString('utf8', 0, end)))
    return { state, catalogue: Catalogue.decode(bytes.subarray(end + 1)) }
  } catch {
    return null
  }
}

export async function keepCatalogue(path: string, { catalogue, state }: KeptCatalogue) {
  await makeFolder(dirname(path))
  await replaceDurably(path, [headOf(state), catalogue.encode()])
}

// As long as a whole number of steps, so that the numbers behind it can be read where they lie.
function headOf(state: CacheState) {
  const text = JSON.stringify(CacheState.parse(state))
  const length = Math.ceil((Buffer.byteLength(text) + 1) / STEP) * STEP
  return Buffer.from(`${text.padEnd(length - 1)}\n`, 'utf8')
}
