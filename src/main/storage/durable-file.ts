import { statSync } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'

/** What the file system told of a file when it was last read or written: milliseconds since 1970, bytes. */
export type FileState = { modifiedAt: number; size: number }

/** What a temporary file's name ends with; one that is still there was left by an interrupted write. */
export const TEMPORARY = '.tmp'

/** What is written: a text, bytes, or bytes of several parts one behind the other. */
type Content = string | Uint8Array | Iterable<Uint8Array>

/** Somebody wrote the file that was to be replaced. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

/**
 * Replaces a file so that after it resolves the new content survives a power cut, and before it
 * does the old content is whole: a temporary file, fsync, rename, fsync of the folder. Throws `ChangedMeanwhile`
 * where another state is there than the known one, if that is given.
 */
export async function replaceDurably(
  path: string,
  content: Content,
  known?: FileState | null,
): Promise<FileState> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}${TEMPORARY}`
  let state: FileState
  try {
    state = await writeNew(temporary, content)
    if (known !== undefined && isChanged(path, known)) throw new ChangedMeanwhile(path)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw cause
  }
  await syncFolder(dirname(path))
  return state
}

/** Writes a file that must not exist yet, and syncs it. Its folder is synced by the caller, once for many files. */
export async function writeNew(path: string, content: Content): Promise<FileState> {
  const file = await open(path, 'wx')
  try {
    for (const part of partsOf(content)) await writeAll(file, part)
    await file.sync()
    return fileState(await file.stat())
  } finally {
    await file.close()
  }
}

/** Writes all of it from a place on, else where the file stands; a full disk can take a part of the bytes without an error. */
export async function writeAll(
  file: FileHandle,
  bytes: Uint8Array,
  at: number | null = null,
): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const place = at === null ? null : at + written
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, place)
    if (bytesWritten === 0) throw new Error('The disk took no more bytes.')
    written += bytesWritten
  }
}

/** Makes a folder and those above it, and syncs each new name into the folder that holds it. */
export async function makeFolder(path: string): Promise<void> {
  const firstMade = await mkdir(path, { recursive: true })
  if (firstMade === undefined) return
  for (let folder = path; ; folder = dirname(folder)) {
    await syncFolder(dirname(folder))
    if (folder === firstMade) return
  }
}

/** Makes the names in a folder durable. Windows cannot open a folder and needs no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function partsOf(content: Content): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')]
  return content instanceof Uint8Array ? [content] : content
}

// Looked at in the last moment, since syncing takes a while in which others may write.
function isChanged(path: string, known: FileState | null) {
  const found = findState(path)
  return found !== null && !isSameState(found, known)
}

/** A file as it is now; null when it is not there. */
export function findState(path: string): FileState | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : fileState(found)
}

/** Whether a file has not been touched, as far as the file system tells; of one that is not known nobody can say so. */
export function isSameState(now: FileState | null, known: FileState | null): boolean {
  if (now === null || known === null) return false
  return now.modifiedAt === known.modifiedAt && now.size === known.size
}

/** The state by which a file is known again. */
export function fileState({ mtimeMs, size }: { mtimeMs: number; size: number }): FileState {
  return { modifiedAt: Math.floor(mtimeMs), size }
}
