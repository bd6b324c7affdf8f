import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Replaces a file so that after it resolves the new content survives a power cut, and before it
 * does the old content is whole: a temporary file, fsync, rename, fsync of the folder.
 */
export async function replaceDurably(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeNew(temporary, content)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw cause
  }
  await syncFolder(dirname(path))
}

/** Writes a file that must not exist yet, and syncs it. Its folder is synced by the caller, once for many files. */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await writeAll(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Adds to the end of an open file, and syncs it. */
export async function appendDurably(file: FileHandle, content: string): Promise<void> {
  await writeAll(file, Buffer.from(content, 'utf8'))
  await file.datasync()
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

// A full disk can take a part of the bytes without an error: go on until all are in, or it says why not.
async function writeAll(file: FileHandle, bytes: Uint8Array) {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written)
    if (bytesWritten === 0) throw new Error('The disk took no more bytes.')
    written += bytesWritten
  }
}
