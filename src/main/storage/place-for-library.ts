import { readdir, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'

/** The folder a library is moved to when this one is chosen: the folder itself where it is empty, else a new one in it. Throws in words where neither can be. */
export async function placeForLibrary(library: string, chosen: string): Promise<string> {
  const target = (await isEmpty(chosen)) ? chosen : join(chosen, basename(library))
  if (isInside(target, library) || isInside(library, target)) {
    throw new NotebookError('bad-request', sentence('oneInTheOther', target))
  }
  if (!(await isEmpty(target))) {
    throw new NotebookError('bad-request', sentence('placeTaken', target))
  }
  return target
}

// A folder that is not there yet is as good as an empty one.
async function isEmpty(folder: string) {
  const there = await stat(folder).catch(() => null)
  if (there === null) return true
  return there.isDirectory() && (await readdir(folder)).length === 0
}

function isInside(inner: string, outer: string) {
  const way = relative(resolve(outer), resolve(inner))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
