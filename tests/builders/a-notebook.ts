import type { CapturedPage, Source } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import type { EventName } from '#contract/events'
import { Notebook } from '#notebook/notebook'
import { workerHandlers } from '#worker/worker-handlers'
import { aCapturedPage } from './a-captured-page'
import { aLibrary, storeTools } from './a-library'

export type Told = { name: EventName; event: unknown }

/** A notebook on a real folder with a real index. Its web has these pages, by address. */
export async function aNotebook(
  folder: string,
  web: Readonly<Record<string, Partial<CapturedPage>>> = {},
): Promise<{ notebook: Notebook; told: Told[]; fetched: string[] }> {
  const { now, newId } = storeTools()
  const store = await aLibrary(folder)
  const worker = workerHandlers()
  const uncancelled = new AbortController().signal
  const told: Told[] = []
  const fetched: string[] = []

  const capture = async (source: Source) => {
    const url = source.kind === 'url' ? source.url : ''
    fetched.push(url)
    const page = web[url]
    if (!page)
      throw new NotebookError('page-unreachable', `${url} did not answer. Try again later.`)
    return aCapturedPage({ url, ...page })
  }
  const notebook = new Notebook({
    store,
    now,
    newId,
    capture,
    carry: async (carrying) => worker['highlights.carry'](carrying, uncancelled),
    tell: (name, event) => void told.push({ name, event }),
    index: {
      put: async (entries) => worker['index.put']({ entries }, uncancelled),
      find: async (request) => worker['index.find'](request, uncancelled),
      passages: async (request) => worker['index.passages'](request, uncancelled),
      facets: async (question) => worker['index.facets'](question, uncancelled),
      hints: async (question) => worker['index.hints'](question, uncancelled),
    },
  })
  return { notebook, told, fetched }
}
