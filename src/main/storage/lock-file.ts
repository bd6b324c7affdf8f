import { readFile, readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { OwnerDoor } from '#core/owner-door'
import { isRunning, thisComputer } from './process-life'

/** What a lock says of the process that took it. The number is enough: a lock of another release counts too. */
export const LockFile = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string().catch(''),
  born: z.string().catch(''),
  computer: z.string().catch(''),
  /** Names this taking of the lock, and no other. */
  claim: z
    .string()
    .regex(/^[a-z0-9]+$/)
    .catch(''),
  door: OwnerDoor.nullable().catch(null),
})
export type LockFile = z.infer<typeof LockFile>

/** A lock as it was found: gone, or one that says nothing, or one that names its owner. */
export type FoundLock = 'gone' | 'unreadable' | LockFile

export async function readLock(path: string): Promise<FoundLock> {
  try {
    return LockFile.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable'
  }
}

/** Whether the process that took a lock still runs. No other may take it then. */
export async function isHeld(lock: LockFile): Promise<boolean> {
  // This process looks before it takes, so one with its number was left by another that had it.
  return lock.pid !== process.pid && (await isRunning(lock))
}

/**
 * The locks beside this one that a running process of this computer holds. A program with a data folder
 * of its own calls this computer by another name; the locks of other computers came with a sync.
 */
export async function heldBeside(path: string): Promise<LockFile[]> {
  const folder = dirname(path)
  const here = await thisComputer()
  // Version 0.1 named its lock for the host, and wrote nothing of the computer in it.
  const ofHost = `lock-${hostname()}`
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name !== basename(path) && (/^lock-[\w-]+$/.test(name) || name === ofHost),
  )
  const held: LockFile[] = []
  for (const name of names) {
    const lock = await readLock(join(folder, name))
    if (typeof lock !== 'object') continue
    const isOfHere = lock.computer === here || (lock.computer === '' && name === ofHost)
    if (isOfHere && (await isHeld(lock))) held.push(lock)
  }
  return held
}
