import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import { highlightsAt, layersOf } from '#core/highlight/layers'
import type { DrawnHighlight } from '#contract/reader-messages'
import type { Span } from '#core/search/search-entry'
import { showMarkElements } from './mark-elements'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

let drawn: DrawnHighlight[] = []
let active: string | null = null
// An end that was just moved here, until the window has heard of it: keys come faster than answers.
let moved: { id: string; span: Span } | null = null

/** Draws all highlights, one named set of ranges a color, without touching the article's tree. */
export function drawHighlights(
  article: ShownArticle,
  highlights: DrawnHighlight[],
  atHand: string | null,
) {
  if (active !== atHand) moved = null
  active = atHand
  drawn = highlights.map(asMoved)
  // First, because what is drawn stands on text nodes.
  showMarkElements(article, drawn)
  draw(article)
}

function draw(article: ShownArticle) {
  const { tops, overlaps } = layersOf(drawn)
  for (const color of HIGHLIGHT_COLORS) {
    const mine = tops.filter(({ highlight }) => highlight.color === color)
    setRanges(`mark-${color}`, rangesOf(article, mine))
  }
  setRanges('mark-overlap', rangesOf(article, overlaps))
  const held = activeHighlight()
  setRanges('mark-active', held ? rangesOf(article, [held]) : [])
  frameFigures(article)
}

/** Shows the highlight at hand with other ends at once, before it is kept. */
export function moveHighlight(article: ShownArticle, id: string, span: Span) {
  drawn = drawn.map((highlight) => (highlight.id === id ? { ...highlight, ...span } : highlight))
  moved = { id, span }
  draw(article)
}

function asMoved(highlight: DrawnHighlight): DrawnHighlight {
  if (moved?.id !== highlight.id) return highlight
  const { start, end } = moved.span
  if (highlight.start === start && highlight.end === end) moved = null
  return { ...highlight, start, end }
}

/** The highlight at hand, if it is one of those drawn. */
export function activeHighlight(): DrawnHighlight | null {
  return drawn.find(({ id }) => id === active) ?? null
}

/** The uppermost highlight over a place of the text; pressed again, the one under that at hand. */
export function highlightAt(offset: number): DrawnHighlight | null {
  const over = highlightsAt(drawn, offset)
  const here = over.findIndex(({ id }) => id === active)
  return over[(here + 1) % over.length] ?? null
}

/** Shows ranges under a name the style sheet knows; an empty set takes the name away. */
export function setRanges(name: string, ranges: Range[]) {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

function rangesOf(article: ShownArticle, spans: readonly { start: number; end: number }[]) {
  return spans.flatMap(({ start, end }) => rangeOf(article, start, end) ?? [])
}

// A figure whose every word is marked is marked as a whole, picture and all.
function frameFigures({ figures }: ShownArticle) {
  for (const { element, start, end } of figures) {
    const whole = drawn.find((highlight) => highlight.start <= start && highlight.end >= end)
    if (whole) element.dataset.mark = whole.color
    else delete element.dataset.mark
  }
}
