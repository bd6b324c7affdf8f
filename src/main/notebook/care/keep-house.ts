import { setTimeout } from 'node:timers/promises'
import { sentenceOf } from '#core/problem'
import type { Sentence } from '#core/messages/sentence'
import { keepBackingUp } from '#storage/backups/keep-backing-up'
import type { Notebook } from '../notebook'
import { emptyOldTrash } from './trash'

/** Milliseconds from keeping the lists to a look through the whole folder, and from that to keeping them again. */
const LOOK_AGAIN = 5 * 60_000
/** Milliseconds from the opening to the first backup, which reads every record: who just opened a library wants to read. */
const SETTLE = 2 * 60_000
const A_DAY = 24 * 3_600_000

/**
 * What goes on by itself while a library is open: its folder is watched, backed up and looked through, the lists
 * are kept for the next opening, and what has been in the trash for its days, or was left by an interrupted write,
 * is deleted.
 */
export function keepHouse(
  notebook: Notebook,
  report: (said: Sentence) => void,
): { stop: () => void } {
  const { store } = notebook.tools
  const stopped = new AbortController()
  const { signal } = stopped
  const say = (cause: unknown) => {
    if (!signal.aborted) report(sentenceOf(cause))
  }

  const watched = store.checked.then(() => {
    if (signal.aborted) return
    const watcher = store.watch(({ names, isAll }) => {
      void (isAll ? store.check() : store.checkSome(names)).catch(say)
    })
    signal.addEventListener('abort', watcher.stop)
  })
  watched.catch(say)

  const again = async (pause: number, work: () => Promise<unknown>) => {
    await store.checked
    while (!signal.aborted) {
      await work().catch(say)
      await wait(pause, signal)
    }
  }
  const isWritable = !store.isReadOnly
  void again(LOOK_AGAIN, async () => {
    await store.keepCatalogue()
    await wait(LOOK_AGAIN, signal)
    if (!signal.aborted) await store.check()
  }).catch(say)
  if (isWritable) void again(A_DAY, () => emptyOldTrash(notebook)).catch(say)
  if (isWritable) void again(A_DAY, () => store.sweepLeftovers()).catch(say)
  if (isWritable) void again(A_DAY, () => store.noteVersions.sweep()).catch(say)
  if (isWritable && store.backups) {
    const { backups } = store
    const newest = async () => {
      const [first] = await backups.list()
      return first ? Date.parse(first.takenAt) : null
    }
    const take = () => store.takeBackup('hourly')
    void store.checked
      .then(() => wait(SETTLE, signal))
      .then(() => keepBackingUp({ newest, take, tell: report }, { now: Date.now, wait }, signal))
      .catch(say)
  }
  return { stop: () => stopped.abort() }
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined)
}
