import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Owner, OwnerDoor } from '#core/owner-door'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { createWhole, replaceWhole } from './create-whole'
import { heldBeside, isHeld, readLock, type FoundLock, type LockFile } from './lock-file'
import { thisComputer, thisLife } from './process-life'

const TRIES = 12
const PATIENT_TRIES = 3
const A_MOMENT = 100

/**
 * Takes the library for this process. Refuses while another living process of this computer has it;
 * one that its owner left behind is taken over, and of many who try at once exactly one has it then.
 */
export async function takeLock(
  path: string,
  now: string,
): Promise<{ release: () => Promise<void> }> {
  const mine: LockFile = {
    ...(await thisLife()),
    startedAt: now,
    computer: await thisComputer(),
    claim: randomBytes(5).toString('hex'),
    door: null,
  }
  await take(path, mine)
  // Two that stand beside each other both look after they took, so at least one sees the other.
  const [beside] = await heldBeside(path)
  if (beside) {
    await release(path, mine)
    throw isOpen(beside)
  }
  return { release: () => release(path, mine) }
}

/** Who has the library of this lock open, if anyone on this computer does. */
export async function findOwner(path: string): Promise<Owner | null> {
  const found = await readLock(path)
  if (typeof found === 'object' && (await isHeld(found))) return found
  return (await heldBeside(path))[0] ?? null
}

/** Writes into this process's lock where it can be reached. */
export async function announceDoor(path: string, door: OwnerDoor): Promise<void> {
  const lock = await readLock(path)
  if (typeof lock !== 'object' || lock.pid !== process.pid) {
    throw new NotebookError('library-busy', sentence('lockLost'))
  }
  await replaceWhole(path, JSON.stringify({ ...lock, door }))
}

async function take(path: string, mine: LockFile) {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await createWhole(path, JSON.stringify(mine))) return
    const found = await readLock(path)
    if (found === 'gone') continue
    if (found !== 'unreadable' && (await isHeld(found))) throw isOpen(found)
    // One that says nothing may be in the middle of being written: wait and see.
    const mayComeTrue = found === 'unreadable' && tries < PATIENT_TRIES
    if (!mayComeTrue && (await takeOver(path, found, mine))) return
    await setTimeout(A_MOMENT)
  }
  throw new NotebookError('library-busy', sentence('beingOpened'))
}

// Who looked, saw a lock left behind and is then slow must not sweep away the one put there since. So a
// lock is only replaced by who holds a second one, named for the very claim that was left; it is
// a lock like the first, and if its holder is killed too, the same rule takes that over.
async function takeOver(path: string, left: LockFile | 'unreadable', mine: LockFile) {
  const guard = `${path}.${claimOf(left) || 'unnamed'}`
  try {
    await take(guard, mine)
  } catch (cause) {
    if (cause instanceof NotebookError) return false
    throw cause
  }
  try {
    const found = await readLock(path)
    if (found === 'gone' || claimOf(found) !== claimOf(left)) return false
    await replaceWhole(path, JSON.stringify(mine))
    return true
  } finally {
    await rm(guard, { force: true })
  }
}

async function release(path: string, mine: LockFile) {
  if (claimOf(await readLock(path)) === mine.claim) await rm(path, { force: true })
}

function claimOf(lock: FoundLock): string {
  return typeof lock === 'object' ? lock.claim : lock
}

function isOpen({ pid }: LockFile) {
  return new NotebookError('library-busy', sentence('openElsewhere', pid))
}
