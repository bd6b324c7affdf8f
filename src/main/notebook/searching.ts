import { explainQuery } from '#core/search/explain-query'
import type { Facets, SearchHints } from '#core/search/facets'
import { parseQuery } from '#core/search/parse-query'
import type { Found, FoundPage } from '#contract/views'
import type { Notebook } from './notebook'

type Search = { query: string; offset: number; limit: number }

/** One stretch of what a query finds, of what is indexed so far. What left the library since it was indexed is left out. */
export async function foundPage(notebook: Notebook, search: Search): Promise<FoundPage> {
  const { index, now, store } = await ready(notebook)
  const answer = await index.find({ ...search, now: now() })
  const found = answer.hits.flatMap(({ id, kind, snippet, titleMarks, at }): Found[] => {
    const hit = { snippet, titleMarks, at }
    if (kind === 'clip') {
      const row = store.catalogue.clip(id)
      return row ? [{ kind, row, ...hit }] : []
    }
    const row = store.catalogue.note(id)
    return row ? [{ kind, row, ...hit }] : []
  })
  return {
    total: answer.total,
    explained: explained(search.query),
    found,
    filling: notebook.indexKeeper.progress,
  }
}

/** One stretch of the highlights that answer a query. */
export async function passagePage(notebook: Notebook, search: Search): Promise<FoundPage> {
  const { index, now, store } = await ready(notebook)
  const { total, passages } = await index.passages({ ...search, now: now() })
  const found = passages.flatMap(({ clip, ...passage }): Found[] => {
    const row = store.catalogue.clip(clip)
    return row ? [{ kind: 'highlight', row, titleMarks: [], ...passage }] : []
  })
  return {
    total,
    explained: explained(search.query),
    found,
    filling: notebook.indexKeeper.progress,
  }
}

/** What all that a query finds is made of. */
export async function facetsOf(notebook: Notebook, query: string): Promise<Facets> {
  const { index, now } = await ready(notebook)
  return index.facets({ query, now: now() })
}

/** Ways on where a query finds little or nothing. */
export async function hintsFor(notebook: Notebook, query: string): Promise<SearchHints> {
  const { index, now } = await ready(notebook)
  return index.hints({ query, now: now() })
}

/** How much each of these queries finds. */
export async function countFound(notebook: Notebook, queries: string[]): Promise<number[]> {
  const { index, now } = await ready(notebook)
  const totals: number[] = []
  for (const query of queries) {
    const question = { query, now: now(), stage: 'finished' as const, offset: 0, limit: 1 }
    totals.push((await index.find(question)).total)
  }
  return totals
}

// What is asked while the index is filled is answered from what is in it so far.
async function ready({ tools, indexKeeper }: Notebook) {
  await indexKeeper.opened
  return tools
}

function explained(query: string) {
  return explainQuery(parseQuery(query))
}
