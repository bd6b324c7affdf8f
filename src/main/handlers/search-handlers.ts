import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { countFound, facetsOf, foundPage, hintsFor, passagePage } from '#notebook/searching'

/** Searching: what is found, what it is made of, and where to go from there. */
export function searchHandlers(notebook: Notebook) {
  return {
    'search.find': (search) => foundPage(notebook, search),
    'search.passages': (search) => passagePage(notebook, search),
    'search.facets': ({ query }) => facetsOf(notebook, query),
    'search.hints': ({ query }) => hintsFor(notebook, query),
    'search.count': async ({ queries }) => ({ totals: await countFound(notebook, queries) }),
  } satisfies Partial<WindowHandlers>
}
