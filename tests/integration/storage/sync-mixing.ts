import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'

/** Brings two folders together file by file; gives how many files it touched. */
export type Mix = () => Promise<number>

/** Names the copy a sync tool keeps of a file that was changed on both sides. */
export type NameCopy = (name: string, ending: string) => string

export function asSyncthing(device: string): NameCopy {
  return (name, ending) => `${name}.sync-conflict-20261123-034000-${device}${ending}`
}
export const asDropbox: NameCopy = (name, ending) =>
  `${name} (Anna's conflicted copy 2026-11-23)${ending}`

/**
 * A sync tool between two folders that were the same when it began. It remembers what both had: a file that
 * one side changed or deleted follows on the other; of one that both changed the newer wins, and the older is
 * kept on both sides under another name.
 */
export async function syncTool(a: string, b: string, nameCopy: NameCopy): Promise<Mix> {
  let both = await filesIn(a)
  return async () => {
    const [here, there] = [await filesIn(a), await filesIn(b)]
    let touched = 0
    for (const path of new Set([...here.keys(), ...there.keys(), ...both.keys()])) {
      const [mine, yours, was] = [here.get(path), there.get(path), both.get(path)]
      if (mine?.print === yours?.print) continue
      touched++
      if (mine?.print === was?.print) await follow(b, a, path, yours)
      else if (yours?.print === was?.print) await follow(a, b, path, mine)
      else if (!mine || !yours) await (mine ? copy(a, b, path) : copy(b, a, path))
      else {
        const [winner, loser] = mine.modifiedAt >= yours.modifiedAt ? [a, b] : [b, a]
        const { dir, name, ext } = parse(path)
        const beside = join(dir, nameCopy(name, ext))
        await copy(loser, loser, path, beside)
        await copy(loser, winner, path, beside)
        await copy(winner, loser, path)
      }
    }
    both = await filesIn(a)
    return touched
  }
}

/** Copies what is newer both ways and keeps no copies, as `rsync -u` does. */
export function newestWins(a: string, b: string): Mix {
  return async () => {
    const [here, there] = [await filesIn(a), await filesIn(b)]
    let touched = 0
    for (const path of new Set([...here.keys(), ...there.keys()])) {
      const [mine, yours] = [here.get(path), there.get(path)]
      if (mine?.print === yours?.print) continue
      touched++
      const isMine = (mine?.modifiedAt ?? 0) >= (yours?.modifiedAt ?? 0)
      await (isMine ? copy(a, b, path) : copy(b, a, path))
    }
    return touched
  }
}

type Seen = { print: string; modifiedAt: number }

/** Every file below a folder, by its path in it, but for git's own. */
export async function filesIn(folder: string): Promise<Map<string, Seen>> {
  const found = new Map<string, Seen>()
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of all) {
    const whole = join(entry.parentPath, entry.name)
    const path = whole.slice(folder.length + 1)
    if (!entry.isFile() || path.startsWith('.git/')) continue
    const print = createHash('sha256')
      .update(await readFile(whole))
      .digest('hex')
    found.set(path, { print, modifiedAt: (await stat(whole)).mtimeMs })
  }
  return found
}

async function follow(from: string, to: string, path: string, there: Seen | undefined) {
  if (there) await copy(from, to, path)
  else await rm(join(to, path), { force: true })
}

async function copy(from: string, to: string, path: string, as = path) {
  const [source, target] = [join(from, path), join(to, as)]
  const { atime, mtime } = await stat(source)
  await mkdir(dirname(target), { recursive: true })
  await copyFile(source, target)
  await utimes(target, atime, mtime)
}
