import type { Span } from '#core/search/search-entry'
import type { ShownArticle } from './show-article'
import { piecesOver, rangeOf } from './text-ranges'

// What is drawn in an element is styled by a class of the same name on it: a rule for whatever is drawn anywhere
// would be worked out for every element of the page, which takes longer than all else about opening it.
const dressed = new Map<string, Set<Element>>()

/** Shows these stretches of an article under a name the style sheet knows, and those before no more. */
export function drawSpans(article: ShownArticle, name: string, spans: readonly Span[]) {
  const ranges = spans.flatMap(({ start, end }) => rangeOf(article, start, end) ?? [])
  const holders = spans.flatMap((span) =>
    piecesOver(article, span).flatMap(({ node }) => node.parentElement ?? []),
  )
  dress(name, new Set(holders))
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

function dress(name: string, holders: ReadonlySet<Element>) {
  const before = dressed.get(name)
  dressed.set(name, new Set(holders))
  for (const element of before ?? []) if (!holders.has(element)) element.classList.remove(name)
  for (const element of holders) if (!before?.has(element)) element.classList.add(name)
}
