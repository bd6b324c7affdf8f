import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Id } from '#core/library/id'
import { makeFolder, replaceDurably } from './durable-file'
import type { LibraryPaths } from './library-paths'
import { sha256Of } from './sha256-of'

/**
 * Puts the files of a version that was captured elsewhere into the library, durable when it resolves. What is there
 * already stays: captured files never change.
 */
export async function bringVersion(
  paths: LibraryPaths,
  clip: Id,
  version: Id,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const folder = paths.versionFolder(clip, version)
  await makeFolder(folder)
  for (const [name, bytes] of files) await bringFile(join(folder, name), bytes)
}

/** Puts a picture into the library. Gives whether its bytes are those its name tells of. */
export async function bringPicture(
  paths: LibraryPaths,
  file: string,
  bytes: Uint8Array,
): Promise<boolean> {
  if (!file.includes(sha256Of(bytes))) return false
  const path = join(paths.folder, file)
  await makeFolder(dirname(path))
  await bringFile(path, bytes)
  return true
}

async function bringFile(path: string, bytes: Uint8Array) {
  const there = await readFile(path).catch(() => null)
  // One that an interrupted import left shorter is written whole.
  if (there && there.length >= bytes.length) return
  await replaceDurably(path, bytes)
}
