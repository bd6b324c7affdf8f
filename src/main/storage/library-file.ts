import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Id } from '#core/library/id'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { makeFolder, replaceDurably } from './durable-file'
import type { LibraryPaths } from './library-paths'
import type { StoreTools } from './library-parts'
import { DamagedRecord, readRecord } from './record-file'
import type { RecordFormat } from './record-format'
import { sealWhole, wholenessOf } from './seal'
import type { setAside } from './set-aside'
import { RECORD_FORMAT } from './upgrade-record'

/** What a library says of itself. */
export const LibraryCard = z.object({
  format: z.number().int().positive(),
  id: Id,
  createdAt: z.iso.datetime(),
})
export type LibraryCard = z.infer<typeof LibraryCard>

/** The card as readable JSON with a seal, so that a digit that a bad disk changed is noticed. */
export const cardFormat: RecordFormat<LibraryCard> = {
  encode: (card) => sealWhole(`${JSON.stringify({ ...card, seal: '' }, null, 2)}\n`),
  decode: (text) => {
    const record = LibraryCard.parse(JSON.parse(text))
    const isWhole = wholenessOf(text) !== 'changed'
    return { record, asWritten: record, byHand: [], isWhole, seal: '' }
  },
}

/** Reads `library.json`, from its copy when it is damaged or gone, or writes a new one. Refuses a library made by a newer program. */
export async function openLibraryFile(
  paths: LibraryPaths,
  tools: StoreTools,
  aside: typeof setAside,
): Promise<LibraryCard> {
  const own = await readCard(paths.libraryFile)
  if (own.isWhole) return orRefuse(own.card)
  const copy = await readCard(paths.libraryCopy)
  const best = copy.isWhole ? copy.card : (own.card ?? copy.card)
  const card = orRefuse(
    best ?? { format: RECORD_FORMAT, id: tools.newId(), createdAt: tools.now() },
  )
  for (const { isThere, path } of copy.isWhole ? [own] : [own, copy]) {
    if (!isThere) continue
    const said = await aside(paths, 'library', path, tools.now())
    tools.report(sentence('both', said, sayKnownFrom(best, copy)))
  }
  return card
}

/** Writes what the library says of itself, twice, since all else hangs on its id. */
export async function writeLibraryFile(paths: LibraryPaths, card: LibraryCard): Promise<void> {
  await makeFolder(paths.own)
  const text = cardFormat.encode(card)
  const files = [paths.libraryFile, paths.libraryCopy]
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8').catch(() => '')))
  // Those of the first programs have no seal, and say the same without one.
  if (texts.every((each) => saysWithoutSeal(each, card))) return
  for (const [at, path] of files.entries()) {
    if (texts[at] !== text) await replaceDurably(path, text)
  }
}

function saysWithoutSeal(text: string, card: LibraryCard) {
  return text === `${JSON.stringify(card, null, 2)}\n`
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

type ReadCard =
  | { path: string; isThere: boolean; isWhole: false; card: LibraryCard | null }
  | { path: string; isThere: true; isWhole: true; card: LibraryCard }

async function readCard(path: string): Promise<ReadCard> {
  try {
    const read = await readRecord(path, cardFormat)
    if (read === null) return { path, isThere: false, isWhole: false, card: null }
    return { path, isThere: true, isWhole: read.isWhole, card: read.record }
  } catch (cause) {
    if (!(cause instanceof DamagedRecord)) throw cause
    return { path, isThere: true, isWhole: false, card: null }
  }
}

function orRefuse(card: LibraryCard): LibraryCard {
  if (card.format <= RECORD_FORMAT) return card
  throw new NotebookError('library-newer', sentence('libraryNewer', card.format, RECORD_FORMAT))
}

function sayKnownFrom(best: LibraryCard | null, copy: ReadCard) {
  if (copy.isWhole) return sentence('cardFromCopy')
  return sentence(best === null ? 'cardIsNew' : 'cardFromRest')
}
