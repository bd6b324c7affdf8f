import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Stamp } from '#core/library/stamp'
import { Catalogue } from './catalogue/catalogue'
import { makeFolder, replaceDurably } from './durable-file'
import { openForReading } from './open-for-reading'

const STEP = 8
const HEAD = 1024

/** What a catalogue was up to when it was kept. */
export const CacheState = z.object({
  /** All lines of this machine's journal up to this one are in it. */
  line: z.number().int(),
  /** When the folder was last looked through, in milliseconds since 1970; null for never to the end. */
  checkedAt: z.number().nullable(),
  lastStamp: Stamp.nullable(),
})
export type CacheState = z.infer<typeof CacheState>

const size = z.number().int().nonnegative()

/** The first line of the file; the bytes of the lists and of the texts stand behind it. */
const Head = CacheState.extend({ lists: size, texts: size })

export type KeptCatalogue = { catalogue: Catalogue; state: CacheState }

/** The file of a library's catalogue among the app's own. A copy of the library in another folder has its own. */
export function cachePath(cacheFolder: string, libraryId: string, folder: string): string {
  const place = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  return join(cacheFolder, `${libraryId}-${place}`, 'catalogue')
}

/**
 * Reads the lists of a kept catalogue; its file stays open for the texts until the catalogue is closed. Null when there
 * is none, or not one that can be trusted: all of it can be had from the records.
 */
export async function readCatalogue(path: string): Promise<KeptCatalogue | null> {
  const file = openForReading(path)
  if (file === null) return null
  try {
    const beginning = await file.bytes(0, Math.min(HEAD, file.size))
    const end = beginning.indexOf('\n') + 1
    const { lists, texts, ...state } = Head.parse(JSON.parse(beginning.toString('utf8', 0, end)))
    const textsAt = end + lists
    if (textsAt + texts !== file.size) throw new Error('The file is not whole.')
    const source = {
      read: (into: Uint8Array, from: number) => file.read(into, textsAt + from),
      readLater: (into: Uint8Array, from: number) => file.readLater(into, textsAt + from),
      close: () => file.close(),
    }
    return { state, catalogue: Catalogue.decode(await file.bytes(end, lists), texts, source) }
  } catch {
    file.close()
    return null
  }
}

export async function keepCatalogue(path: string, { catalogue, state }: KeptCatalogue) {
  await makeFolder(dirname(path))
  const { lists, textSize, texts } = catalogue.encode()
  const head = headOf({ ...state, lists: lists.length, texts: textSize })
  await replaceDurably(path, oneAfterTheOther([head, lists], texts))
}

// As long as a whole number of steps, so that the numbers behind it can be read where they lie.
function headOf(head: z.infer<typeof Head>) {
  const text = JSON.stringify(Head.parse(head))
  const length = Math.ceil((Buffer.byteLength(text) + 1) / STEP) * STEP
  return Buffer.from(`${text.padEnd(length - 1)}\n`, 'utf8')
}

function* oneAfterTheOther(...parts: Iterable<Uint8Array>[]) {
  for (const part of parts) yield* part
}
