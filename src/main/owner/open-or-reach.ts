import { setTimeout } from 'node:timers/promises'
import type { Owner } from '#core/owner-door'
import { sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { knock, type Visit } from './knock'

const A_MOMENT = 100

/** One library, as a process that wants it finds it. */
export type WantedLibrary<Here, There> = {
  owner: () => Promise<Owner | null>
  /** Opens it in this process. Throws `library-busy` when another was faster. */
  open: () => Promise<Here>
  /** Has the work done by the owner; null when it could not begin, and another try is right. */
  visit: (visit: Visit) => Promise<There | null>
}

export type Reached<Here, There> = { at: 'here'; here: Here } | { at: 'owner'; there: There }

/**
 * Opens a library in this process or, while another has it, has the work done there. Waits so many
 * milliseconds for an owner that is starting, ending or busy, and then says in words who has it.
 */
export async function openOrReach<Here, There>(
  library: WantedLibrary<Here, There>,
  patience: number,
  interrupted: AbortSignal,
): Promise<Reached<Here, There>> {
  let last: Owner | null = null
  for (let waited = 0; waited <= patience; waited += A_MOMENT) {
    if (interrupted.aborted) throw new NotebookError('cancelled', sentence('stoppedBefore'))
    last = await library.owner()
    if (last === null) {
      const here = await unlessBusy(library.open)
      if (here !== null) return { at: 'here', here }
    } else if (last.door !== null) {
      const knocked = await knock(last.door, patience)
      if (knocked.came === 'silence') break
      const there = knocked.came === 'in' ? await library.visit(knocked.visit) : null
      if (there !== null) return { at: 'owner', there }
    }
    await setTimeout(A_MOMENT)
  }
  throw new NotebookError('library-busy', whoHasIt(last))
}

async function unlessBusy<Here>(open: () => Promise<Here>): Promise<Here | null> {
  try {
    return await open()
  } catch (cause) {
    if (cause instanceof NotebookError && cause.code === 'library-busy') return null
    throw cause
  }
}

function whoHasIt(owner: Owner | null): Sentence {
  if (owner === null) return sentence('beingOpened')
  const { pid, door } = owner
  switch (door?.program) {
    case 'app':
      return sentence('ownerDeaf', pid)
    case 'command':
      return sentence('commandAtWork', pid)
    case undefined:
      return sentence('ownerNotYet', pid)
  }
}
