import { constants } from 'node:fs'
import { copyFile, lstat, open, readFile, readdir, rm, utimes } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { makeFolder, syncFolder, TEMPORARY } from './durable-file'
import { explainDiskProblem } from './explain-disk-problem'
import { inBatches } from './in-batches'
import { sha256Of } from './sha256-of'

type UnderWay = { signal: AbortSignal; progress: (done: number, total: number) => void }

/** So often is looked for what was changed while the rest was copied. */
const MOST_PASSES = 20
/** A file of the library as it was when it was looked at. */
type Seen = { name: string; modifiedAt: number; size: number }

/** What a copy holds, to be told from what the library holds later. */
export type LibraryCopy = ReadonlyMap<string, Seen>

/**
 * Copies all files of a library into another folder, reads each again from there and compares it, and goes on until
 * nothing has changed meanwhile. Throws in words; what was copied by then is for the caller to remove.
 */
export async function copyLibrary(
  from: string,
  to: string,
  { signal, progress }: UnderWay,
  known: LibraryCopy = new Map(),
): Promise<LibraryCopy> {
  const copied = new Map(known)
  try {
    await makeFolder(to)
    for (let pass = 0; ; pass++) {
      const there = await filesIn(from)
      const names = new Set(there.map(({ name }) => name))
      const gone = [...copied.keys()].filter((name) => !names.has(name))
      const wanted = there.filter((seen) => !isSame(copied.get(seen.name), seen))
      if (gone.length === 0 && wanted.length === 0) break
      if (pass === MOST_PASSES) throw new NotebookError('library-busy', sentence('folderRestless'))
      let done = 0
      await makeFolders(to, wanted)
      await inBatches(wanted, async (seen) => {
        signal.throwIfAborted()
        const isThere = await copyOne(join(from, seen.name), join(to, seen.name), seen)
        if (isThere) copied.set(seen.name, seen)
        progress(++done, wanted.length)
      })
      for (const name of gone) {
        await rm(join(to, name), { force: true })
        copied.delete(name)
      }
    }
    await syncFolders(to, copied)
    return copied
  } catch (cause) {
    if (signal.aborted) {
      throw new NotebookError('cancelled', sentence('moveStopped'), { cause })
    }
    throw explainDiskProblem(cause, to)
  }
}

// Bytes that are read again from the copy are the only proof that they are in it.
async function copyOne(from: string, to: string, { modifiedAt }: Seen): Promise<boolean> {
  try {
    await rm(to, { force: true })
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  } catch (cause) {
    if (isMissing(cause) && !(await isThere(from))) return false
    throw cause
  }
  const file = await open(to, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  const [original, copy] = await Promise.all([readFile(from), readFile(to)])
  if (sha256Of(original) !== sha256Of(copy) && (await lstat(from)).mtimeMs === modifiedAt) {
    throw new NotebookError('file-unwritable', sentence('copyDiffers', to))
  }
  await utimes(to, new Date(), new Date(modifiedAt))
  return true
}

async function filesIn(folder: string): Promise<Seen[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const seen: Seen[] = []
  await inBatches(entries, async (entry) => {
    if (entry.isDirectory()) return
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path)
    if (isOfNoCopy(name)) return
    if (!entry.isFile()) {
      throw new NotebookError('file-unreadable', sentence('noFileNoFolder', path))
    }
    const state = await lstat(path).catch(() => null)
    if (state) seen.push({ name, modifiedAt: state.mtimeMs, size: state.size })
  })
  return seen
}

// The lock is of the program that has the library open, and what is half written is written again.
function isOfNoCopy(name: string) {
  return name.endsWith(TEMPORARY) || name.startsWith(`.commonplace${sep}lock-`)
}

async function makeFolders(to: string, files: readonly Seen[]) {
  for (const folder of new Set(files.map(({ name }) => dirname(join(to, name))))) {
    await makeFolder(folder)
  }
}

async function syncFolders(to: string, copied: LibraryCopy) {
  const folders = new Set([...copied.keys()].map((name) => dirname(join(to, name))))
  for (const folder of folders) await syncFolder(folder)
}

function isSame(known: Seen | undefined, now: Seen) {
  return known?.modifiedAt === now.modifiedAt && known.size === now.size
}

function isMissing(cause: unknown) {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}

async function isThere(path: string) {
  return (await lstat(path).catch(() => null)) !== null
}
