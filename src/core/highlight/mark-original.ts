import { defaultTreeAdapter, html as names, serialize } from 'parse5'
import { z } from 'zod'
import { bodyOf, parseHtml, type HtmlElement, type HtmlNode } from '../clip/parse-html'
import { Id } from '../library/id'
import type { Span } from '../search/search-entry'
import { isBlock, isCell } from '../text/canonical-text'
import { readLetters } from '../text/letters'
import { HighlightColor } from './highlight'
import { layersOf } from './layers'
import { MARK_ELEMENT, markName } from './mark-name'
import { placeQuote, Quote } from './place-quote'

/** A highlight by its words, to be found in a page that has no offsets of ours. */
export const QuotedMark = z.object({ id: Id, color: HighlightColor, quote: Quote })
export type QuotedMark = z.infer<typeof QuotedMark>

/** A captured page, and the highlights to find in it. */
export const MarkingOriginal = z.object({
  bytes: z.instanceof(Uint8Array),
  charset: z.string(),
  quotes: z.array(QuotedMark),
})
export type MarkingOriginal = z.infer<typeof MarkingOriginal>

/** A page with marks in it, and which highlights they are. */
export const MarkedPage = z.object({ html: z.string(), marked: z.array(Id) })
export type MarkedPage = z.infer<typeof MarkedPage>

type Piece = { node: HtmlNode & { value: string }; start: number; end: number }

// What the eye does not read as words of the page.
const UNREAD = new Set(
  'head title script style template textarea select svg math iframe object'.split(' '),
)

/**
 * A captured page with highlights put in where their words stand, found by the words and what stands around them.
 * One that has no place there for certain is left out. Nothing of the page is taken away, and nothing that could
 * run is added.
 */
export function markOriginal(html: string, quotes: readonly QuotedMark[]): MarkedPage {
  const document = parseHtml(html)
  const body = bodyOf(document)
  if (!body) return { html, marked: [] }
  const { text, pieces } = readPage(body)
  const letters = readLetters(text)
  const places = quotes.flatMap(({ id, color, quote }) => {
    const place = placeQuote(letters, quote)
    return place ? [{ id, color, start: place.start, end: place.end }] : []
  })
  if (places.length === 0) return { html, marked: [] }
  putIn(pieces, layersOf(places).tops)
  return { html: serialize(document), marked: places.map(({ id }) => id) }
}

/** The words of a page in order, as near to its canonical text as matching needs, and the nodes they are in. */
function readPage(body: HtmlElement): { text: string; pieces: Piece[] } {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  const add = (words: string) => {
    parts.push(words)
    length += words.length
  }
  // An explicit stack: a page nests as deep as it likes.
  const stack: { node: HtmlElement; next: number }[] = [{ node: body, next: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.childNodes[top.next++]
    if (!child) {
      stack.pop()
      if (separates(top.node.tagName)) add('\n')
    } else if ('value' in child) {
      pieces.push({ node: child, start: length, end: length + child.value.length })
      add(child.value)
    } else if ('tagName' in child && !UNREAD.has(child.tagName)) {
      if (separates(child.tagName)) add('\n')
      stack.push({ node: child, next: 0 })
    }
  }
  return { text: parts.join(''), pieces }
}

function separates(name: string) {
  return name === 'br' || isBlock(name) || isCell(name)
}

type Top = Span & { highlight: { id: Id; color: HighlightColor } }

function putIn(pieces: readonly Piece[], tops: readonly Top[]) {
  const named = new Set<Id>()
  let first = 0
  for (const { node, start, end } of pieces) {
    while ((tops[first]?.end ?? Infinity) <= start) first++
    const here: Top[] = []
    for (let at = first; at < tops.length; at++) {
      const top = tops[at]
      if (!top || top.start >= end) break
      here.push(top)
    }
    // White space alone may stand where no element may, as between the rows of a table.
    if (here.length === 0 || node.value.trim() === '') continue
    cut(node, start, here, named)
  }
}

function cut(node: Piece['node'], start: number, tops: readonly Top[], named: Set<Id>) {
  const { parentNode, value } = node
  if (!parentNode) return
  const { createElement, createTextNode, insertBefore, appendChild, detachNode } =
    defaultTreeAdapter
  let at = 0
  const put = (end: number, highlight: Top['highlight'] | null) => {
    if (end <= at) return
    const words = createTextNode(value.slice(at, end))
    at = end
    if (!highlight) return insertBefore(parentNode, words, node)
    const attributes: { name: string; value: string }[] = [
      { name: 'data-color', value: highlight.color },
    ]
    if (!named.has(highlight.id)) attributes.push({ name: 'id', value: markName(highlight.id) })
    named.add(highlight.id)
    const mark = createElement(MARK_ELEMENT, names.NS.HTML, attributes)
    appendChild(mark, words)
    insertBefore(parentNode, mark, node)
  }
  for (const { start: from, end: to, highlight } of tops) {
    put(Math.min(value.length, Math.max(0, from - start)), null)
    put(Math.min(value.length, to - start), highlight)
  }
  put(value.length, null)
  detachNode(node)
}
