import type { Span } from '../search/search-entry'

/** A stretch of text and the highlights over all of it, the longest first. */
export type Stretch<H> = Span & { over: H[] }

/** A span divided wherever a highlight begins or ends in it; together the stretches are the whole span. */
export function stretchesOf<H extends Span>(span: Span, highlights: readonly H[]): Stretch<H>[] {
  const inside = (place: number) => place > span.start && place < span.end
  const edges = highlights.flatMap(({ start, end }) => [start, end]).filter(inside)
  const places = [...new Set([span.start, ...edges, span.end])].sort((a, b) => a - b)
  const longestFirst = [...highlights].sort((a, b) => b.end - b.start - (a.end - a.start))
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? span.start
    const over = longestFirst.filter((one) => one.start < end && one.end > start)
    return { start, end, over }
  })
}
