import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { editSearch, saveSearch } from '#notebook/search/saved-searches'
import {
  countFound,
  facetsOf,
  foundPage,
  hintsFor,
  passagePage,
  thingsFound,
} from '#notebook/search/searching'

/** Searching: what is found, what it is made of, where to go from there, and the searches that are kept. */
export function searchHandlers(notebook: Notebook) {
  return {
    'search.find': (search) => foundPage(notebook, search),
    'search.passages': (search) => passagePage(notebook, search),
    'search.things': ({ query }) => thingsFound(notebook, query),
    'search.facets': ({ query }) => facetsOf(notebook, query),
    'search.hints': ({ query }) => hintsFor(notebook, query),
    'searches.list': () => notebook.tools.store.catalogue.searches(),
    'searches.save': (search) => saveSearch(notebook, search),
    'searches.edit': (search) => editSearch(notebook, search),
    'searches.remove': ({ id }) => notebook.apply({ type: 'notes.trashed', ids: [id] }),
    'search.count': async ({ queries }) => ({ totals: await countFound(notebook, queries) }),
  } satisfies Partial<WindowHandlers>
}
