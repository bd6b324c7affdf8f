import { sentence } from '#core/messages/sentence'
import type { WindowHandlers } from '#contract/window-handlers'
import type { CareJobs } from '#notebook/care/care-jobs'
import type { Notebook } from '#notebook/notebook'
import { rebuildIndex } from '#notebook/search/rebuild-index'
import { notIndexed } from '#notebook/views'

/** The search index: making it anew, and what is not in it. */
export function indexHandlers(notebook: Notebook, care: CareJobs) {
  return {
    'library.rebuildIndex': () => ({
      job: care.start(sentence('indexing'), (underWay) => rebuildIndex(notebook, underWay)),
    }),
    'library.notIndexed': () => notIndexed(notebook),
  } satisfies Partial<WindowHandlers>
}
