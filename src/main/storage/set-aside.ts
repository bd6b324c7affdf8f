import { rename } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Id } from '#core/library/id'
import { makeFolder } from './durable-file'
import type { LibraryPaths } from './library-paths'

/** Moves a damaged file out of the way, never deleting it, and says so in a sentence. */
export async function setAside(
  paths: LibraryPaths,
  id: Id,
  damaged: string,
  now: string,
): Promise<string> {
  const aside = join(paths.damaged, `${id}-${now.replace(/\D/g, '')}-${basename(damaged)}`)
  await makeFolder(paths.damaged)
  await rename(damaged, aside)
  const was = relative(paths.folder, damaged)
  return `${was} is damaged and could not be read. It was set aside as ${relative(paths.folder, aside)}; nothing was deleted.`
}
