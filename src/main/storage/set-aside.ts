import { readFile, rename, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Id } from '#core/library/id'
import { sentence, type Sentence } from '#core/messages/sentence'
import { makeFolder, replaceDurably, syncFolder } from './durable-file'
import type { LibraryPaths } from './library-paths'

/** Moves a damaged file out of the way, never deleting it, and says so in a sentence. */
export async function setAside(
  paths: LibraryPaths,
  id: Id,
  damaged: string,
  now: string,
): Promise<Sentence> {
  const aside = await freePlace(paths, id, damaged, now)
  await rename(damaged, aside)
  await syncFolder(paths.damaged)
  return say(paths, damaged, aside)
}

/**
 * Keeps a copy of a damaged file that is about to be replaced by a better one, and says so in a sentence. The
 * file stays until then, so that a crash in between leaves it to be mended once more.
 */
export async function copyAside(
  paths: LibraryPaths,
  id: Id,
  damaged: string,
  now: string,
): Promise<Sentence> {
  const aside = await freePlace(paths, id, damaged, now)
  await replaceDurably(aside, await readFile(damaged))
  return say(paths, damaged, aside)
}

/** Leaves a damaged file where it is, as in a folder that cannot be written, and says so in a sentence. */
export async function leaveDamaged(paths: LibraryPaths, _: Id, damaged: string): Promise<Sentence> {
  const was = relative(paths.folder, damaged)
  return sentence('fileLeftDamaged', was)
}

async function freePlace(paths: LibraryPaths, id: Id, damaged: string, now: string) {
  await makeFolder(paths.damaged)
  const name = `${id}-${now.replace(/\D/g, '')}`
  for (let count = 1; ; count++) {
    const again = count === 1 ? '' : `-${count}`
    const place = join(paths.damaged, `${name}${again}-${basename(damaged)}`)
    if ((await stat(place).catch(() => null)) === null) return place
  }
}

function say(paths: LibraryPaths, damaged: string, aside: string) {
  const was = relative(paths.folder, damaged)
  return sentence('fileSetAside', was, relative(paths.folder, aside))
}
