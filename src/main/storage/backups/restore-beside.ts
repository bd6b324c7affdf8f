import { readdir, rm } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { recordPlace } from '#core/library/backup-record'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { makeFolder, writeNew } from '../durable-file'
import { inBatches } from '../in-batches'
import { bringCaptured, type Brought } from './bring-captured'
import { explainRestoreProblem } from './explain-backup-problem'
import { NewFolders } from './new-folders'
import type { OpenedBackup } from './opened-backup'
import { readPacks } from './read-packs'

export type RestoreTools = {
  /**
   * Writes the new library's own `library.json` from that of the backup, which may be damaged, so that the copy is not
   * taken for the library it came from.
   */
  libraryCard?: (text: string) => string
  signal?: AbortSignal
  progress?: (done: number, total: number) => void
}

/** What was put into the new library, and what could not be. Paths are relative to the library. */
export type Restored = {
  records: number
  /** Captured files of the present library that were linked or copied. */
  captured: number
  /** Captured files that the records name and the present library does not have. */
  missing: string[]
  /** Records that could not be read from the backup. */
  damaged: string[]
}

const AT_ONCE = 256

/** Makes a whole library in an empty folder from a backup and the captured files of the present one; durable when it resolves. */
export async function restoreBeside(
  folder: string,
  library: string,
  backup: OpenedBackup,
  target: string,
  tools: RestoreTools,
): Promise<Restored> {
  await refuseUnfit(target, library)
  try {
    return await restore(folder, library, backup, target, tools)
  } catch (cause) {
    // The folder was empty, so all that is in it now is ours and half done.
    for (const name of ['library.json', 'clips', 'notes', 'assets']) {
      await rm(join(target, name), { recursive: true, force: true }).catch(() => undefined)
    }
    throw explainRestoreProblem(cause, target)
  }
}

async function restore(
  folder: string,
  library: string,
  backup: OpenedBackup,
  target: string,
  { libraryCard = (text) => text, signal, progress }: RestoreTools,
): Promise<Restored> {
  const folders = new NewFolders()
  const brought: Brought = { captured: 0, missing: new Set() }
  const damaged: string[] = []
  let card: string | null = null
  let waiting: { path: string; bytes: Uint8Array; clip: string | null }[] = []
  let done = 0

  const put = async () => {
    const records = waiting
    waiting = []
    // All come to an end before one that failed is told: what is done must stand still to be undone.
    const failures: unknown[] = []
    const putOne = async ({ path, bytes, clip }: (typeof records)[number]) => {
      await folders.make(dirname(join(target, path)))
      if (clip !== null) await bringCaptured(library, target, path, clip, folders, brought)
      await writeNew(join(target, path), bytes)
    }
    await inBatches(records, (record) => putOne(record).catch((cause) => failures.push(cause)))
    if (failures.length > 0) throw failures[0]
    done += records.length
    progress?.(done, backup.entries.size)
  }
  for (const name of ['.', 'clips', 'notes', 'assets']) await folders.make(join(target, name))
  for await (const { path, content } of readPacks(folder, backup.entries.values())) {
    if (signal?.aborted) throw new NotebookError('cancelled', sentence('restoringCancelled'))
    const { kind } = recordPlace(path)
    if (!content) damaged.push(path)
    else if (kind === 'library') card = content.text
    else waiting.push({ path, bytes: content.bytes, clip: kind === 'clip' ? content.text : null })
    if (waiting.length >= AT_ONCE) await put()
  }
  await put()
  await folders.sync()
  // Last, so that what a power cut leaves behind does not look like a whole library.
  if (card !== null) {
    await writeNew(join(target, 'library.json'), libraryCard(card))
    await folders.sync()
    done += 1
  }
  progress?.(backup.entries.size, backup.entries.size)
  return {
    records: done,
    captured: brought.captured,
    missing: [...brought.missing].sort(),
    damaged: damaged.sort(),
  }
}

async function refuseUnfit(target: string, library: string) {
  const way = relative(resolve(library), resolve(target))
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
  if (!isOutside) {
    throw new NotebookError('bad-request', sentence('liesInLibrary', target))
  }
  try {
    await makeFolder(target)
    if ((await readdir(target)).length === 0) return
  } catch (cause) {
    throw explainRestoreProblem(cause, target)
  }
  throw new NotebookError('bad-request', sentence('notEmptyForRestore', target))
}
