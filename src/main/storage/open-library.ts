import { stat } from 'node:fs/promises'
import { NotebookError } from '#core/problem'
import { Turns } from '#core/turns'
import { sentence } from '#core/messages/sentence'
import type { Backups } from './backups/backups'
import { cachePath, readCatalogue, type KeptCatalogue } from './catalogue-cache'
import { Catalogue } from './catalogue/catalogue'
import { catchUp } from './catch-up'
import { Clock } from './clock'
import { makeFolder } from './durable-file'
import { explainDiskProblem } from './explain-disk-problem'
import { leaveNewer } from './explain-unread'
import { Journal } from './journal'
import { backUpBeforeMigration, openBackups } from './library-backups'
import { KeptLists } from './kept-lists'
import { openLibraryFile, writeLibraryFile, type LibraryCard } from './library-file'
import type { LibraryParts, StoreTools } from './library-parts'
import { libraryPaths, type LibraryPaths } from './library-paths'
import { takeLock } from './lock'
import { keepOther } from './outside-edits'
import { RecordSet } from './record-set'
import { RecordWriter } from './record-writer'
import { copyAside, leaveDamaged, setAside } from './set-aside'
import { migrateJournals } from './take-old-journals'
import { RECORD_FORMAT } from './upgrade-record'
import { writeRecord } from './write-record'

export type OpenedLibrary = {
  card: LibraryCard
  parts: LibraryParts
  lock: { release: () => Promise<void> }
  lists: KeptLists
  checkedAt: number | null
}

/** Opens a library folder as a set of parts that work together. */
export async function openLibrary(folder: string, tools: StoreTools): Promise<OpenedLibrary> {
  const paths = libraryPaths(folder, tools.machine)
  const lock = await lockFolder(paths, tools)
  if (lock === null) return open(paths, tools, null)
  try {
    return await open(paths, tools, lock)
  } catch (cause) {
    await lock.release().catch(() => undefined)
    await sayReadOnly(paths, tools, cause)
    return open(paths, tools, null)
  }
}

type Lock = { release: () => Promise<void> }

async function open(
  paths: LibraryPaths,
  tools: StoreTools,
  lock: Lock | null,
): Promise<OpenedLibrary> {
  const isReadOnly = lock === null
  const found = await openLibraryFile(paths, tools, isReadOnly ? leaveDamaged : setAside)
  const isOld = found.format < RECORD_FORMAT
  const backups = await openBackups(paths, found.id, tools)
  if (isOld && !isReadOnly) await backUpBeforeMigration(backups, tools)
  const cache = tools.cacheFolder && cachePath(tools.cacheFolder, found.id, paths.folder)
  const kept = cache === null ? null : await readCatalogue(cache)
  const aside = (path: string) => copyAside(paths, 'journal', path, tools.now()).then(tools.report)
  const { journal, unfinished, since } = await (isReadOnly
    ? Journal.openToRead(paths)
    : Journal.open(paths, aside, kept?.state.line))
  const parts = assemble(paths, tools, { journal, kept, backups, isReadOnly })
  try {
    if (isReadOnly) await parts.writer.halt()
    await catchUp(parts, { unfinished, since }, kept?.state.line)
    const card = { ...found, format: RECORD_FORMAT }
    if (!isReadOnly) {
      if (isOld) await migrateJournals(parts)
      await writeLibraryFile(paths, card)
    }
    const lists = new KeptLists(cache, kept?.state ?? null)
    const checkedAt = kept?.state.checkedAt ?? null
    return { card, parts, lock: lock ?? { release: async () => undefined }, lists, checkedAt }
  } catch (cause) {
    await parts.writer.halt()
    parts.catalogue.close()
    await journal.close()
    throw cause
  }
}

// Null when the folder is a library that cannot be written: it can still be read.
async function lockFolder(paths: LibraryPaths, tools: StoreTools): Promise<Lock | null> {
  try {
    for (const each of [paths.own, paths.clips, paths.notes, paths.assets]) await makeFolder(each)
    return await takeLock(paths.lock, tools.now())
  } catch (cause) {
    await sayReadOnly(paths, tools, cause)
    return null
  }
}

// Throws when it is not the disk that refused, or there is no library to be read.
async function sayReadOnly(paths: LibraryPaths, { report }: StoreTools, cause: unknown) {
  if (cause instanceof NotebookError) throw cause
  const isThere = await stat(paths.libraryFile).then(
    () => true,
    () => false,
  )
  if (!isThere) throw cause
  const { sentence: said } = explainDiskProblem(cause, paths.folder)
  report(sentence('both', said, sentence('untilRestart')))
}

type Found = {
  journal: Journal
  kept: KeptCatalogue | null
  backups: Backups | null
  isReadOnly: boolean
}

function assemble(
  paths: LibraryPaths,
  tools: StoreTools,
  { journal, kept, backups, isReadOnly }: Found,
): LibraryParts {
  const clock = new Clock(tools.machine, tools.now)
  clock.observe(kept?.state.lastStamp ?? null)
  const parts: LibraryParts = {
    paths,
    tools,
    clock,
    journal,
    catalogue: kept?.catalogue ?? new Catalogue(),
    records: new RecordSet(paths, {
      other: (note) => parts.keepOther(note),
      fileOf: (name) => parts.catalogue.fileOf(name),
    }),
    writer: new RecordWriter({
      write: (name) => writeRecord(parts, name),
      finished: (line) => journal.finish(line),
      leave: (name, cause) => leaveNewer(parts, name, cause),
      failed: (cause) => {
        const { sentence: said } = explainDiskProblem(cause, paths.folder)
        tools.report(sentence('both', said, sentence('keptInJournal')))
      },
    }),
    backups,
    // A text that cannot be kept now is found once more at the next opening: what holds it is.
    keepOther: (note) => void keepOther(parts, note).catch(() => undefined),
    healing: new Turns(),
    captured: new Set(),
    leftAlone: new Set(),
    isReadOnly,
  }
  return parts
}
