import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Finding } from '#core/library/finding'

/** A name in a folder of the library. What is `closed` was told already and is not to be looked into. */
export type Named = { name: string; path: string; is: 'file' | 'folder' | 'closed' }

/** A library folder to look into, by its real path. */
export type Library = { folder: string; tell: (finding: Finding) => void }

/** The names in a folder, given by its path in the library; none when it is not there. No link leads out. */
export async function lookInto({ folder, tell }: Library, path: string): Promise<Named[]> {
  const found = await readdir(join(folder, path), { withFileTypes: true }).catch((cause) => {
    if (!isMissing(cause)) tell({ kind: 'unreadable', path, reason: reasonOf(cause) })
    return []
  })
  const named = found.map(async (each): Promise<Named> => {
    const own = path === '' ? each.name : `${path}/${each.name}`
    if (each.isFile()) return { name: each.name, path: own, is: 'file' }
    if (each.isDirectory()) return { name: each.name, path: own, is: 'folder' }
    const is = each.isSymbolicLink() ? await behindLink({ folder, tell }, own) : 'closed'
    return { name: each.name, path: own, is }
  })
  return (await Promise.all(named)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Why a file cannot be read, in a few words. */
export function reasonOf(cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EIO':
      return 'the disk fails to read it'
    case 'ELOOP':
      return 'a link that leads to itself'
    default:
      return code ?? 'no reason was given'
  }
}

/** Whether this says that nothing is there. */
export function isMissing(cause: unknown): boolean {
  const { code } = cause as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}

async function behindLink({ folder, tell }: Library, path: string): Promise<Named['is']> {
  try {
    const to = await realpath(join(folder, path))
    const way = relative(folder, to)
    if (way === '..' || way.startsWith(`..${sep}`) || way === to) {
      tell({ kind: 'leads-out', path, to })
      return 'closed'
    }
    const there = await stat(to)
    return there.isFile() ? 'file' : there.isDirectory() ? 'folder' : 'closed'
  } catch (cause) {
    const reason = isMissing(cause) ? 'a link that leads nowhere' : reasonOf(cause)
    tell({ kind: 'unreadable', path, reason })
    return 'closed'
  }
}
