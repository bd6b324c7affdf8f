import { z } from 'zod'
import { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { makeFolder } from './durable-file'
import { jsonFormat } from './json-format'
import type { LibraryPaths } from './library-paths'
import type { StoreTools } from './library-parts'
import { DamagedRecord, RecordFile } from './record-file'
import type { setAside } from './set-aside'
import { RECORD_FORMAT } from './upgrade-record'

/** What a library says of itself. */
export const LibraryCard = z.object({
  format: z.number().int().positive(),
  id: Id,
  createdAt: z.iso.datetime(),
})
export type LibraryCard = z.infer<typeof LibraryCard>

const cardFormat = jsonFormat(LibraryCard)

/** Reads `library.json`, from its copy when it is damaged or gone, or writes a new one. Refuses a library made by a newer program. */
export async function openLibraryFile(
  paths: LibraryPaths,
  tools: StoreTools,
  aside: typeof setAside,
): Promise<LibraryCard> {
  const card = (await readCard(paths, paths.libraryFile, tools, aside)) ??
    (await readCard(paths, paths.libraryCopy, tools, aside)) ?? {
      format: RECORD_FORMAT,
      id: tools.newId(),
      createdAt: tools.now(),
    }
  if (card.format > RECORD_FORMAT) {
    throw new NotebookError(
      'library-newer',
      `This library was written by a newer Commonplace (format ${card.format}, this program knows ${RECORD_FORMAT}). Update Commonplace to open it.`,
    )
  }
  return card
}

/** Writes what the library says of itself, twice, since all else hangs on its id. */
export async function writeLibraryFile(paths: LibraryPaths, card: LibraryCard): Promise<void> {
  await makeFolder(paths.own)
  for (const path of [paths.libraryFile, paths.libraryCopy]) {
    const file = new RecordFile(path, cardFormat)
    await file.load().catch(() => undefined)
    if (JSON.stringify(file.record) === JSON.stringify(card)) continue
    file.record = card
    await file.save()
  }
}

/** The text of `library.json` for a copy of a library, from its own text, which may be damaged: all but the id stays. */
export function cardOfCopy(text: string, id: Id, now: string): string {
  return cardFormat.encode({ ...cardIn(text, now), id })
}

function cardIn(text: string, now: string): Omit<LibraryCard, 'id'> {
  try {
    return cardFormat.decode(text, 0).record
  } catch {
    return { format: RECORD_FORMAT, createdAt: now }
  }
}

async function readCard(
  paths: LibraryPaths,
  path: string,
  { report, now }: StoreTools,
  aside: typeof setAside,
) {
  const file = new RecordFile(path, cardFormat)
  try {
    await file.load()
    return file.record
  } catch (cause) {
    if (!(cause instanceof DamagedRecord)) throw cause
    report(await aside(paths, 'library', path, now()))
    return null
  }
}
