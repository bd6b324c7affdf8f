import { readFile, rename, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { NotebookError } from '#core/problem'
import { writeNew } from './durable-file'

const Owner = z.object({ pid: z.number().int(), startedAt: z.string() })

const TRIES = 6
const A_MOMENT = 100

/** Takes the library for this process. Refuses while another living process of this machine has it. */
export async function takeLock(
  path: string,
  now: string,
): Promise<{ release: () => Promise<void> }> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await writeNew(path, JSON.stringify({ pid: process.pid, startedAt: now }))
      return { release: () => rm(path, { force: true }) }
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    }
    const owner = await readOwner(path)
    if (owner !== null && isAlive(owner.pid)) throw isOpen(owner.pid)
    // One without an owner is being written at this moment, or was left so by a crash: wait and see.
    if (owner === null && tries < TRIES / 2) await setTimeout(A_MOMENT)
    else await takeAway(path)
  }
  throw new NotebookError('library-busy', 'Another Commonplace is opening this library. Try again.')
}

// Moved before it is removed: another process may have put its own here since this one looked.
async function takeAway(path: string) {
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause
  })
  const owner = await readOwner(aside)
  if (owner !== null && isAlive(owner.pid)) await rename(aside, path)
  else await rm(aside, { force: true })
}

function isOpen(pid: number) {
  return new NotebookError(
    'library-busy',
    `The library is open in another Commonplace (process ${pid}). Close that one, then try again.`,
  )
}

async function readOwner(path: string) {
  try {
    return Owner.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(pid: number) {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
