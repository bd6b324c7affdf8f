import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import type { DrawnHighlight } from '#contract/reader-messages'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

let drawn: DrawnHighlight[] = []

/** Draws all highlights, one named set of ranges a color, without touching the article's tree. */
export function drawHighlights(
  article: ShownArticle,
  highlights: DrawnHighlight[],
  active: string | null,
) {
  drawn = highlights
  for (const color of HIGHLIGHT_COLORS) {
    const mine = highlights.filter((highlight) => highlight.color === color)
    setRanges(`mark-${color}`, rangesOf(article, mine))
  }
  setRanges('mark-overlap', rangesOf(article, overlaps(highlights)))
  setRanges(
    'mark-active',
    rangesOf(
      article,
      highlights.filter(({ id }) => id === active),
    ),
  )
}

/** The shortest highlight over this place of the text, so that a nested one can be reached. */
export function highlightAt(offset: number): DrawnHighlight | null {
  const over = drawn.filter(({ start, end }) => start <= offset && offset < end)
  return over.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
}

/** Shows ranges under a name the style sheet knows; an empty set takes the name away. */
export function setRanges(name: string, ranges: Range[]) {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

function rangesOf(article: ShownArticle, spans: readonly { start: number; end: number }[]) {
  return spans.flatMap(({ start, end }) => rangeOf(article, start, end) ?? [])
}

// Ranges of one set do not blend, so the stretches that two or more cover are a set of their own.
function overlaps(highlights: readonly DrawnHighlight[]) {
  const edges = highlights
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step)
  const spans: { start: number; end: number }[] = []
  let depth = 0
  let since = 0
  for (const { at, step } of edges) {
    if (depth >= 2 && at > since) spans.push({ start: since, end: at })
    depth += step
    since = at
  }
  return spans
}
