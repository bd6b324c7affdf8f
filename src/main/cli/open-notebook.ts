import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { makeId } from '#core/library/id'
import { Notebook } from '#notebook/notebook'
import { appFolders } from '#storage/app-folders'
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

/** Opens the library in a folder, with all its tools in this process; what was found damaged is reported in words. */
export async function openNotebook(
  folder: string,
  machine: string,
  report: (message: string) => void,
): Promise<OpenNotebook> {
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
  const worker = workerHandlers()
  const uncancelled = new AbortController().signal
  const notebook = new Notebook({
    store,
    now,
    newId,
    tell: (name, event) => void told.emit(name, event),
    carry: async (carrying) => worker['highlights.carry'](carrying, uncancelled),
    capture: async (source, signal) => worker['page.capture']({ source }, signal),
    index: {
      put: async (entries) => worker['index.put']({ entries }, uncancelled),
      find: async (request) => worker['index.find'](request, uncancelled),
      passages: async (request) => worker['index.passages'](request, uncancelled),
      facets: async (question) => worker['index.facets'](question, uncancelled),
      hints: async (question) => worker['index.hints'](question, uncancelled),
    },
  })
  let filled: Promise<void> | null = null
  return { notebook, told, indexed: () => (filled ??= notebook.indexKeeper.fill()) }
}
