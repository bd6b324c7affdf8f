import type { Span } from '#core/search/search-entry'
import { setRanges } from './draw-highlights'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

const MOST = 5_000

/** Marks what was searched for in the library, or found in the article, and the hit one is at apart from the others. */
export function drawHits(
  article: ShownArticle,
  name: 'hit' | 'find',
  hits: readonly Span[],
  current: number | null,
) {
  const ranges = hits.slice(0, MOST).map(({ start, end }) => rangeOf(article, start, end))
  const now = current === null ? null : (ranges[current] ?? null)
  setRanges(
    name,
    ranges.flatMap((range) => (range === null || range === now ? [] : [range])),
  )
  setRanges(`${name}-current`, now ? [now] : [])
}
