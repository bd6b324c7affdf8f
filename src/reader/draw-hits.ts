import type { Span } from '#core/search/search-entry'
import { drawSpans } from './draw-spans'
import type { ShownArticle } from './show-article'

const MOST = 5_000

/** Marks what was searched for in the library, or found in the article, and the hit one is at apart from the others. */
export function drawHits(
  article: ShownArticle,
  name: 'hit' | 'find',
  hits: readonly Span[],
  current: number | null,
) {
  const drawn = hits.slice(0, MOST)
  const now = current === null ? undefined : drawn[current]
  drawSpans(
    article,
    name,
    drawn.filter((hit) => hit !== now),
  )
  drawSpans(article, `${name}-current`, now ? [now] : [])
}
