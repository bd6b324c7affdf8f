import type { CapturedPage, Source } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { askHere } from '#contract/ask-here'
import type { EventName } from '#contract/events'
import { workerRequests } from '#contract/worker-requests'
import { indexFolder } from '#notebook/search/index-folder'
import { Notebook } from '#notebook/notebook'
import { workerTools } from '#notebook/worker-tools'
import { workerHandlers } from '#worker/worker-handlers'
import { aCapturedPage } from './a-captured-page'
import { aLibrary, storeTools } from './a-library'

export type Told = { name: EventName; event: unknown }

/** A notebook on a real folder with a real index. Its web has these pages, by address. */
export async function aNotebook(
  folder: string,
  web: Readonly<Record<string, Partial<CapturedPage>>> = {},
  cacheFolder: string | null = null,
): Promise<{ notebook: Notebook; told: Told[]; fetched: string[] }> {
  const { now, newId } = storeTools()
  const store = await aLibrary(folder, { cacheFolder })
  const ask = askHere(workerRequests, workerHandlers())
  const told: Told[] = []
  const fetched: string[] = []

  const capture = async (source: Source) => {
    const url = source.kind === 'url' ? source.url : ''
    fetched.push(url)
    const page = web[url]
    if (!page)
      throw new NotebookError(
        'page-unreachable',
        sentence('plain', `${url} did not answer. Try again later.`),
      )
    return aCapturedPage({ url, ...page })
  }
  const notebook = new Notebook({
    store,
    now,
    newId,
    ...workerTools(ask),
    capture,
    tell: (name, event) => void told.push({ name, event }),
    importLedger: null,
    indexFolder: cacheFolder === null ? null : indexFolder(cacheFolder, store),
  })
  return { notebook, told, fetched }
}
