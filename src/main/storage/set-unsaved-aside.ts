import { lstat, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Id } from '#core/library/id'
import { makeFolder, syncFolder } from './durable-file'
import type { LibraryPaths } from './library-paths'

/** A card may still come: from this machine within a moment, from another with the next sync. */
const A_DAY = 24 * 3_600_000

/**
 * Moves the captured files of clips that were never saved, as a crash while clipping or importing leaves them, to
 * the damaged files, and gives how many clips that were. Only folders without a card that no list knows and nobody
 * has touched for a day as the clock stands (milliseconds since 1970); nothing is deleted.
 */
export async function setUnsavedAside(
  paths: LibraryPaths,
  isKnown: (id: Id) => boolean,
  now: number,
): Promise<number> {
  let moved = 0
  for (const shelf of await namesIn(paths.clips)) {
    for (const name of await namesIn(join(paths.clips, shelf))) {
      const id = Id.safeParse(name).data
      if (
        id === undefined ||
        isKnown(id) ||
        paths.clipFolder(id) !== join(paths.clips, shelf, name)
      )
        continue
      if (!(await isLeftSo(paths.clipFolder(id), now))) continue
      await makeFolder(paths.damaged)
      await rename(paths.clipFolder(id), join(paths.damaged, `${id}-never-saved`))
      moved++
    }
  }
  if (moved > 0) await syncFolder(paths.damaged)
  return moved
}

// Nothing but versions, all of them old.
async function isLeftSo(folder: string, now: number) {
  const names = await namesIn(folder)
  if (names.length === 0 || names.some((name) => !Id.safeParse(name).success)) return false
  const touched = await Promise.all(
    [folder, ...names.map((name) => join(folder, name))].map((path) => lastTouched(path)),
  )
  return touched.every((at) => now - at > A_DAY)
}

async function lastTouched(path: string) {
  const { mtimeMs, ctimeMs } = await lstat(path)
  return Math.max(mtimeMs, ctimeMs)
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
