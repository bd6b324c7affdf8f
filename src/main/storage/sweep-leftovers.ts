import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Id } from '#core/library/id'
import { inBatches } from './in-batches'
import type { LibraryPaths } from './library-paths'

/** What was touched within these milliseconds may still be in use, here or on a machine whose files a sync brings. */
const A_DAY = 24 * 3_600_000
/** As this program names what it writes before it takes the place of another file. */
const TEMPORARY = /\.[0-9a-f]{12}\.tmp$/
const LEAVING = '.deleted'

/**
 * Removes what interrupted writes and deletions left in a library, where nobody has touched it for a day as the
 * clock stands (milliseconds since 1970), and gives how much that was.
 */
export async function sweepLeftovers(paths: LibraryPaths, now: number): Promise<number> {
  const shelves = await foldersIn(paths.clips)
  const folders = [
    ...[paths.folder, paths.own, paths.notes, paths.damaged, paths.merged],
    ...(await foldersIn(paths.assets)),
    ...shelves,
  ]
  let removed = 0
  const sweep = async (folder: string) => {
    for (const name of await namesIn(folder)) {
      const path = join(folder, name)
      if (!isLeftover(name) || !(await isOld(path, now))) continue
      await rm(path, { recursive: true, force: true })
      removed++
    }
  }
  for (const folder of folders) await sweep(folder)
  // One shelf after the other: nobody waits for this.
  for (const shelf of shelves) await inBatches(await foldersIn(shelf), sweep)
  return removed
}

function isLeftover(name: string) {
  if (TEMPORARY.test(name)) return true
  const record = name.endsWith(LEAVING) ? name.slice(0, -LEAVING.length) : ''
  return Id.safeParse(record.replace(/\.md$/, '')).success
}

// When it was last renamed or given another time counts as well as when it was written.
async function isOld(path: string, now: number) {
  // What has gone meanwhile was in use.
  const found = await lstat(path).catch(() => null)
  return found !== null && now - Math.max(found.mtimeMs, found.ctimeMs) > A_DAY
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

async function foldersIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return all.filter((each) => each.isDirectory()).map(({ name }) => join(folder, name))
}
