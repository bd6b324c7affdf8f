import { readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inBatches } from './in-batches'
import type { LibraryPaths } from './library-paths'
import { listRecords } from './record-names'

/** A picture younger than this many milliseconds may belong to a clip that is being made. */
const YOUNG = 3_600_000

/**
 * Removes pictures that no record names, and gives how many. A record that was set aside or merged still
 * counts, and so does what a note once said: it may be wanted back.
 */
export async function sweepPictures(paths: LibraryPaths, now: number): Promise<number> {
  const named = new Set<string>()
  const files = (await listRecords(paths)).map((name) => paths.record(name))
  const histories = await filesIn(paths.noteHistory)
  // Whole clips are set aside too, with a folder for each of their versions.
  const aside = await Promise.all((await filesIn(paths.damaged)).map(filesIn))
  for (const folder of [paths.damaged, ...aside.flat(), paths.merged, ...histories]) {
    files.push(...(await filesIn(folder)))
  }
  await inBatches(files, async (path) => {
    const text = await readFile(path, 'utf8').catch(unlessFolder)
    for (const [hash] of text.matchAll(/\b[0-9a-f]{64}\b/g)) named.add(hash)
  })
  const shelves = await filesIn(paths.assets)
  const pictures = (await Promise.all(shelves.map(filesIn))).flat()
  let removed = 0
  await inBatches(pictures, async (path) => {
    const hash = /([0-9a-f]{64})\.[a-z0-9]+$/.exec(path)?.[1]
    if (hash === undefined || named.has(hash)) return
    const { mtimeMs } = await stat(path)
    if (now - mtimeMs < YOUNG) return
    await rm(path)
    removed++
  })
  return removed
}

// Whatever lies in a folder of ours may have been put there by another hand.
function unlessFolder(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'EISDIR') return ''
  throw cause
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.map((name) => join(folder, name))
}
