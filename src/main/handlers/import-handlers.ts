import { NotebookError } from '#core/problem'
import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { sentence } from '#core/messages/sentence'

/** Taking in exports of other programs. */
export function importHandlers({ imports, captures, tools }: Notebook) {
  return {
    'imports.look': ({ path }) => imports.look(path),
    'imports.start': ({ path }) => ({ job: imports.start(path) }),
    'imports.retry': ({ job }) => ({ job: imports.retry(job) }),
    'imports.fetch': async ({ job }) => {
      const pages = await imports.unfetched(job)
      if (pages.length > 0) return { job: captures.start(pages, 'new-version') }
      throw new NotebookError('nothing-there', sentence('allPagesHere'))
    },
    'imports.interrupted': async () => (await tools.importLedger?.read()) ?? null,
    'imports.forget': () => tools.importLedger?.end(),
  } satisfies Partial<WindowHandlers>
}
