import { collectionsNamed } from '#core/collection/collection-tree'
import { explainQuery } from '#core/search/explain-query'
import type { Facets, SearchHints } from '#core/search/facets'
import { collectionNamesIn } from '#core/search/query'
import { parseQuery } from '#core/search/parse-query'
import type { Found, FoundPage, ThingIds } from '#contract/views'
import type { Notebook } from '../notebook'
import type { NotebookTools } from '../tools'

/** As many as the index gives at a time. */
const AT_ONCE = 1000

type Search = { query: string; offset: number; limit: number }

/**
 * One stretch of what a query finds, of what is indexed so far. What left the library since it was indexed
 * is left out.
 */
export async function foundPage(notebook: Notebook, search: Search): Promise<FoundPage> {
  const { index, now, store } = await ready(notebook)
  const answer = await index.find({
    ...search,
    ...questionOf(notebook.tools, search.query),
    now: now(),
  })
  const found = answer.hits.flatMap(({ id, kind, snippet, titleMarks, at }): Found[] => {
    const hit = { snippet, titleMarks, at }
    if (kind === 'clip') {
      const row = store.catalogue.clip(id)
      return row ? [{ kind, row, ...hit }] : []
    }
    const row = store.catalogue.note(id)
    return row ? [{ kind, row, ...hit }] : []
  })
  return pageOf(notebook, search, answer.total, found)
}

/** One stretch of the highlights that answer a query. */
export async function passagePage(notebook: Notebook, search: Search): Promise<FoundPage> {
  const { index, now, store } = await ready(notebook)
  const question = { ...search, ...questionOf(notebook.tools, search.query), now: now() }
  const { total, passages } = await index.passages(question)
  const found = passages.flatMap(({ clip, ...passage }): Found[] => {
    const row = store.catalogue.clip(clip)
    return row ? [{ kind: 'highlight', row, titleMarks: [], ...passage }] : []
  })
  return pageOf(notebook, search, total, found)
}

/** What all that a query finds is made of. */
export async function facetsOf(notebook: Notebook, query: string): Promise<Facets> {
  const { index, now } = await ready(notebook)
  return index.facets({ ...questionOf(notebook.tools, query), now: now() })
}

/** Ways on where a query finds little or nothing. */
export async function hintsFor(notebook: Notebook, query: string): Promise<SearchHints> {
  const { index, now } = await ready(notebook)
  return index.hints({ ...questionOf(notebook.tools, query), now: now() })
}

/** All that a query finds, best first. */
export async function thingsFound(notebook: Notebook, query: string): Promise<ThingIds> {
  const { index, now, store } = await ready(notebook)
  const things: ThingIds = { clips: [], notes: [] }
  const question = { ...questionOf(notebook.tools, query), now: now(), stage: 'finished' as const }
  for (let offset = 0; ; offset += AT_ONCE) {
    const { hits, total } = await index.find({ ...question, offset, limit: AT_ONCE })
    for (const { kind, id } of hits) {
      if (kind === 'clip' && store.catalogue.clip(id)) things.clips.push(id)
      if (kind === 'note' && store.catalogue.note(id)) things.notes.push(id)
    }
    if (hits.length === 0 || offset + AT_ONCE >= total) return things
  }
}

/** How much each of these queries finds. */
export async function countFound(notebook: Notebook, queries: string[]): Promise<number[]> {
  const { index, now } = await ready(notebook)
  const totals: number[] = []
  for (const query of queries) {
    const first = { stage: 'finished' as const, offset: 0, limit: 1 }
    totals.push(
      (await index.find({ ...questionOf(notebook.tools, query), now: now(), ...first })).total,
    )
  }
  return totals
}

/** A query as the index is asked it: that knows collections by id. */
export function questionOf(
  { store: { catalogue }, readAt }: Pick<NotebookTools, 'store' | 'readAt'>,
  query: string,
) {
  const names = collectionNamesIn(parseQuery(query).where)
  const question = { query, readAt: readAt?.() }
  if (names.length === 0) return question
  const all = catalogue.collections()
  return {
    ...question,
    collections: names.map((name) => ({ name, ids: collectionsNamed(all, name) })),
  }
}

// What is asked while the index is filled is answered from what is in it so far.
async function ready({ tools, indexKeeper }: Notebook) {
  await indexKeeper.opened()
  return tools
}

function pageOf(
  { indexKeeper }: Notebook,
  { query }: Search,
  total: number,
  found: Found[],
): FoundPage {
  const explained = explainQuery(parseQuery(query))
  return { total, explained, found, filling: indexKeeper.progress }
}
