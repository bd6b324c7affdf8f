import type { Destination } from '#core/highlight/highlight-link'
import { findOwner } from '#storage/lock'
import type { Visit } from './owner/knock'
import { openOrReach } from './owner/open-or-reach'

/** What a start was given to open: where a link leads, and files to clip. */
export type Given = { to: Destination | null; files: readonly string[] }

/** Milliseconds to wait for a command that has the library, or for a window that is opening or closing. */
const PATIENCE = 10_000

/**
 * Opens the library of this lock; null when another Commonplace has it in a window, which is in front then and goes
 * where the link led that this one was started with, and clips its files.
 */
export async function openOrShow<Store>(
  lock: string,
  open: () => Promise<Store>,
  given: Given,
): Promise<Store | null> {
  const visit = (there: Visit) => showWindow(there, given)
  const library = { owner: () => findOwner(lock), open, visit }
  const reached = await openOrReach(library, PATIENCE, new AbortController().signal)
  return reached.at === 'here' ? reached.here : null
}

async function showWindow({ ask, leave }: Visit, { to, files }: Given): Promise<true | null> {
  const wanted = { to, files: [...files] }
  const { shown } = await ask('window.show', wanted).catch(() => ({ shown: false }))
  leave()
  return shown || null
}
