import type { Span } from '../search/search-entry'

type Laid = Span & { id: string }

/** How highlights lie over one another: what is on top of each stretch, and where more than one lies. */
export type Layers<H> = { tops: (Span & { highlight: H })[]; overlaps: Span[] }

/**
 * Lays highlights over one another so that each can be seen: where several cover the same words, the
 * shortest is on top, and of equals the one made last. Ids rise with time.
 */
export function layersOf<H extends Laid>(highlights: readonly H[]): Layers<H> {
  const edges = [...new Set(highlights.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  )
  const coming = [...highlights].sort((a, b) => a.start - b.start)
  const tops: Layers<H>['tops'] = []
  const overlaps: Span[] = []
  let open: H[] = []
  let next = 0

  for (const [place, start] of edges.entries()) {
    const end = edges[place + 1]
    if (end === undefined) break
    open = open.filter((highlight) => highlight.end > start)
    for (let one = coming[next]; one && one.start <= start; one = coming[++next]) {
      if (one.end > start) open.push(one)
    }
    const [first, ...rest] = open
    if (!first) continue
    lengthen(tops, { start, end, highlight: rest.reduce(upper, first) })
    if (rest.length > 0) lengthen(overlaps, { start, end })
  }
  return { tops, overlaps }
}

/** The highlights over a place of the text, uppermost first. */
export function highlightsAt<H extends Laid>(highlights: readonly H[], offset: number): H[] {
  return highlights
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => (a === upper(a, b) ? -1 : 1))
}

function upper<H extends Laid>(one: H, other: H): H {
  const longer = one.end - one.start - (other.end - other.start)
  if (longer !== 0) return longer < 0 ? one : other
  return one.id > other.id ? one : other
}

// Stretches that follow each other with the same on top are one.
function lengthen<S extends Span & { highlight?: unknown }>(stretches: S[], stretch: S) {
  const last = stretches.at(-1)
  if (last && last.end === stretch.start && last.highlight === stretch.highlight) {
    last.end = stretch.end
  } else stretches.push(stretch)
}
