import type { Span } from '#core/search/search-entry'
import { pieceAt, placeOfPiece, type Piece } from '#core/text/canonical-text'
import type { ShownArticle } from './show-article'

/** The stretch of the page that holds the text from `start` to `end`; null when it is not in the text. */
export function rangeOf({ pieces }: ShownArticle, start: number, end: number): Range | null {
  const first = pieceAt(pieces, start)
  // At a border the earlier piece ends the range, so that it does not spill into the next block.
  const last = pieceAt(pieces, Math.max(start, end - 1))
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, Math.min(Math.max(0, start - first.start), first.end - first.start))
  range.setEnd(last.node, Math.min(end - last.start, last.end - last.start))
  return range
}

/** The text nodes that hold some of a stretch of the text. */
export function piecesOver({ pieces }: ShownArticle, { start, end }: Span): Piece<Node>[] {
  const over: Piece<Node>[] = []
  for (let at = placeOfPiece(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || piece.start >= end) break
    if (piece.end > start) over.push(piece)
  }
  return over
}

/** Where a point of the page stands in the text: at the next character when the point is not in a text node. */
export function offsetOf({ pieces, text }: ShownArticle, node: Node, inside: number): number {
  const piece =
    node.nodeType === Node.TEXT_NODE ? pieces.find((one) => one.node === node) : undefined
  if (piece) return piece.start + Math.min(inside, piece.end - piece.start)
  const point = document.createRange()
  point.setStart(node, inside)
  const next = pieces.find(({ node: text }) => point.comparePoint(text, 0) >= 0)
  return next ? next.start : text.length
}

/** The selected stretch of the text; null when nothing of the article is selected. */
export function selectedSpan(
  article: ShownArticle,
): { start: number; end: number; range: Range } | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(article.element)) return null
  const start = offsetOf(article, range.startContainer, range.startOffset)
  const end = offsetOf(article, range.endContainer, range.endOffset)
  return article.text.slice(start, end).trim() === '' ? null : { start, end, range }
}
