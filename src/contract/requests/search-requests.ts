import { z } from 'zod'
import { Id } from '#core/library/id'
import { SavedSearch } from '#core/note/saved-search'
import { Facets, SearchHints } from '#core/search/facets'
import { JobId } from '../job'
import { request } from '../request'
import { FoundPage, NotIndexed, ThingIds } from '../views'
import { none, nothing, page, query } from './request-parts'

/** Searching, smart collections and the index. */
export const searchRequests = {
  'library.rebuildIndex': request(nothing, z.object({ job: JobId })),
  /** What a search cannot find by all it says. */
  'library.notIndexed': request(nothing, z.array(NotIndexed)),
  'search.find': request(z.object({ query, ...page }), FoundPage),
  /** The same for single highlights. */
  'search.passages': request(z.object({ query, ...page }), FoundPage),
  /** All that a query finds, best first. */
  'search.things': request(z.object({ query }), ThingIds),
  'search.facets': request(z.object({ query }), Facets),
  /** Ways on where a query finds little or nothing. */
  'search.hints': request(z.object({ query }), SearchHints),
  /** How much each of these finds. */
  'search.count': request(
    z.object({ queries: z.array(query).max(500) }),
    z.object({ totals: z.array(z.number().int()) }),
  ),
  /** The smart collections, by name. */
  'searches.list': request(nothing, z.array(SavedSearch)),
  'searches.save': request(SavedSearch.omit({ id: true }), SavedSearch),
  'searches.edit': request(SavedSearch.partial({ name: true, query: true }), none),
  'searches.remove': request(z.object({ id: Id }), none),
}
