import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { hostname } from 'node:os'
import { makeId } from '#core/library/id'
import { Notebook } from '#notebook/notebook'
import { LibraryStore } from '#storage/library-store'
import { workerHandlers } from '#worker/worker-handlers'

/** A library, open in this process, with its tools in this process too. */
export type OpenNotebook = {
  notebook: Notebook
  /** Tells every event of the notebook by its name. */
  told: EventEmitter
  close: () => Promise<void>
}

/** Opens the library in a folder as the app would; what was found damaged is reported in words. */
export async function openNotebook(
  folder: string,
  report: (message: string) => void,
): Promise<OpenNotebook> {
  const now = () => new Date().toISOString()
  const newId = () => makeId(Date.now(), randomBytes(16))
  const store = await LibraryStore.open(folder, { machine: hostname(), now, newId, report })

  const told = new EventEmitter()
  const worker = workerHandlers()
  const uncancelled = new AbortController().signal
  const notebook = new Notebook({
    store,
    now,
    newId,
    tell: (name, event) => void told.emit(name, event),
    capture: async (source, signal) => worker['page.capture']({ source }, signal),
    index: {
      put: async (entries) => worker['index.put']({ entries }, uncancelled),
      find: async (request) => worker['index.find'](request, uncancelled),
    },
  })
  return { notebook, told, close: () => store.close() }
}
