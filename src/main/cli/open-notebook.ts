import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { makeId } from '#core/library/id'
import type { Sentence } from '#core/messages/sentence'
import { askHere } from '#contract/ask-here'
import { workerRequests } from '#contract/worker-requests'
import { capturing } from '#notebook/capture/capture-rendered'
import { indexFolder } from '#notebook/search/index-folder'
import { Notebook } from '#notebook/notebook'
import { workerTools } from '#notebook/worker-tools'
import { appFolders } from '#storage/app-folders'
import { ImportLedger } from '#storage/import-ledger'
import { RuleLog } from '#storage/rule-log'
import { LibraryStore } from '#storage/library-store'
import { workerHandlers } from '#worker/worker-handlers'

/** A library that is open in this process, with what a command needs of it. */
export type OpenNotebook = {
  notebook: Notebook
  /** Tells every event of the notebook by its name. */
  told: EventEmitter
  /** Resolves when all that the library holds can be found. */
  indexed: () => Promise<void>
}

/** One that this process opened itself. */
export type OwnNotebook = OpenNotebook & {
  /** Brings everything to disk and lets go of the library. */
  close: () => Promise<void>
}

/** Opens the library in a folder, with all its tools in this process; what was found damaged is reported. */
export async function openNotebook(
  folder: string,
  machine: string,
  report: (said: Sentence) => void,
): Promise<OwnNotebook> {
  const now = () => new Date().toISOString()
  const newId = () => makeId(Date.now(), randomBytes(16))
  const { data, cache } = appFolders(process.env, process.platform, homedir())
  const store = await LibraryStore.open(folder, {
    machine,
    now,
    newId,
    report,
    noticed: () => undefined,
    cacheFolder: cache,
    dataFolder: data,
  })
  await store.checked

  const told = new EventEmitter().setMaxListeners(Infinity)
  const ask = askHere(workerRequests, workerHandlers())
  const notebook = new Notebook({
    store,
    now,
    newId,
    ...workerTools(ask),
    tell: (name, event) => void told.emit(name, event),
    // What runs a page's scripts is the window's.
    capture: capturing((source, signal) => ask('page.capture', { source }, signal), null),
    importLedger: new ImportLedger(data, store.id),
    indexFolder: indexFolder(cache, store),
    ruleLog: new RuleLog(data, store.id),
  })
  let filled: Promise<void> | null = null
  return {
    notebook,
    told,
    indexed: () => (filled ??= notebook.indexKeeper.fill()),
    close: async () => {
      await notebook.rules.applied.catch(() => undefined)
      await notebook.indexKeeper.rest().catch(() => undefined)
      await store.close()
    },
  }
}
