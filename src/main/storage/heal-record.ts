import { readFile, readdir } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import type { Clip } from '#core/clip/clip'
import { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { Note } from '#core/note/note'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { bestKnown } from './best-known'
import { makeFolder, replaceDurably } from './durable-file'
import type { LibraryParts } from './library-parts'
import { DamagedRecord, RecordFile } from './record-file'
import type { RecordKeeper } from './record-keeper'
import { copyAside, leaveDamaged, setAside } from './set-aside'
import { NewerRecord } from './upgrade-record'

/** A record's file. One that is damaged is set aside and written anew from the best that is known, and that is said. */
export async function readOrHeal<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  id: Id,
): Promise<RecordFile<T>> {
  try {
    const file = await read(keeper, id)
    if (!isTakenAway(parts, keeper, id, file)) return file
    await parts.healing.take(() => bringBack(parts, keeper, id))
    return await read(keeper, id)
  } catch (cause) {
    if (!(cause instanceof DamagedRecord)) throw cause
  }
  return parts.healing.take(async () => {
    try {
      // Another reader may have had it healed meanwhile.
      return await read(keeper, id)
    } catch (cause) {
      if (!(cause instanceof DamagedRecord)) throw cause
      return (await heal(parts, keeper, id, cause.path)) ?? (await read(keeper, id))
    }
  })
}

/** Sets a damaged file aside and writes it anew, even when its record is in memory. */
export async function healFile<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  id: Id,
  { path }: DamagedRecord,
): Promise<void> {
  await parts.healing.take(() => heal(parts, keeper, id, path))
}

/** Makes anew a record whose file is gone though its captured pages are there, or does nothing. */
export async function bringBack<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  id: Id,
): Promise<boolean> {
  const name: RecordName = { kind: keeper.kind.kind, id }
  keeper.forget(id)
  if (name.kind === 'note' || !(await hasPages(parts, id))) return false
  const found = await bestKnown(parts, keeper, name, '')
  if (found === null) return false
  const wasKnown = parts.catalogue.fileOf(name) !== null
  await put(parts, keeper, id, found.record)
  keepOthers(parts, found.others)
  const where = relative(parts.paths.folder, parts.paths.record(name))
  parts.tools.report(
    sentence(wasKnown ? 'recordWasMissing' : 'pagesWithoutRecord', where, sentence(found.from)),
  )
  return true
}

// In the lists, but without a file that any change deleted.
function isTakenAway<T>(parts: LibraryParts, keeper: RecordKeeper<T>, id: Id, file: RecordFile<T>) {
  if (file.record !== null || keeper.isDeleted(id) || keeper.kind.kind === 'note') return false
  return parts.catalogue.fileOf({ kind: 'clip', id }) !== null
}

async function hasPages({ paths }: LibraryParts, clip: Id) {
  const names = await readdir(paths.clipFolder(clip)).catch(() => [])
  return names.some((name) => Id.safeParse(name).success)
}

async function read<T>(keeper: RecordKeeper<T>, id: Id) {
  try {
    return await keeper.file(id)
  } catch (cause) {
    throw newerInWords(cause, id)
  }
}

/** What to throw for this: words where it is a record of a newer program, itself where it is not. */
export function newerInWords(cause: unknown, id: Id): unknown {
  if (!(cause instanceof NewerRecord)) return cause
  return new NotebookError('library-newer', sentence('recordNewer', id), { cause })
}

// Gives the file when it could only be healed in memory, as in a folder that cannot be written.
async function heal<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  id: Id,
  path: string,
): Promise<RecordFile<T> | null> {
  const { paths, tools, isReadOnly } = parts
  const text = await readFile(path, 'utf8')
  const found = await bestKnown(parts, keeper, { kind: keeper.kind.kind, id }, text)
  const aside = isReadOnly ? leaveDamaged : found === null ? setAside : copyAside
  const said = await aside(paths, id, path, tools.now())
  if (found === null) {
    tools.report(said)
    return isReadOnly ? new RecordFile(path, keeper.kind.format) : null
  }
  const file = await put(parts, keeper, id, found.record)
  tools.report(sentence('recordRewritten', said, sentence(found.from)))
  keepOthers(parts, found.others)
  return file
}

// A folder that cannot be written has them still when it can be.
function keepOthers({ isReadOnly, keepOther }: LibraryParts, others: readonly Note[]) {
  if (!isReadOnly) others.forEach(keepOther)
}

async function put<T extends Clip | Note>(
  { paths, isReadOnly }: LibraryParts,
  keeper: RecordKeeper<T>,
  id: Id,
  record: T,
): Promise<RecordFile<T> | null> {
  const { kind, format } = keeper.kind
  const path = paths.record({ kind, id })
  if (isReadOnly) {
    const file = new RecordFile(path, format)
    keeper.replace(id, file, record)
    return file
  }
  await makeFolder(dirname(path))
  await replaceDurably(path, format.encode(record))
  return null
}
