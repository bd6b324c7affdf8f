import type { Destination } from '#core/highlight/highlight-link'
import { findOwner } from '#storage/lock'
import type { Visit } from './owner/knock'
import { openOrReach } from './owner/open-or-reach'

/** Milliseconds to wait for a command that has the library, or for a window that is opening or closing. */
const PATIENCE = 10_000

/**
 * Opens the library of this lock; null when another Commonplace has it in a window, which is in front then and goes
 * where the link led that this one was started with.
 */
export async function openOrShow<Store>(
  lock: string,
  open: () => Promise<Store>,
  to: Destination | null,
): Promise<Store | null> {
  const visit = (there: Visit) => showWindow(there, to)
  const library = { owner: () => findOwner(lock), open, visit }
  const reached = await openOrReach(library, PATIENCE, new AbortController().signal)
  return reached.at === 'here' ? reached.here : null
}

async function showWindow({ ask, leave }: Visit, to: Destination | null): Promise<true | null> {
  const { shown } = await ask('window.show', { to }).catch(() => ({ shown: false }))
  leave()
  return shown || null
}
