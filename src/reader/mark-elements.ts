import { stretchesOf, type Stretch } from '#core/highlight/stretches'
import type { Piece } from '#core/text/canonical-text'
import type { DrawnHighlight } from '#contract/reader-messages'
import type { ShownArticle } from './show-article'

/** An article as it was before words of it were put into elements, and what stands where a text node stood. */
type Before = {
  article: ShownArticle
  pieces: Piece<Node>[]
  replaced: { node: Node; by: ChildNode[] }[]
}
let before: Before | null = null

/**
 * Puts the words of highlights of which something is to be said into `mark` elements, for those who hear an article
 * and for tools that see no other marks; the ones before are taken out. The text and all places in it stay as they are.
 */
export function showMarkElements(article: ShownArticle, highlights: readonly DrawnHighlight[]) {
  takeOut()
  const coming = highlights
    .filter(({ said }) => said !== undefined)
    .sort((a, b) => a.start - b.start)
  if (coming.length === 0) return
  const made: Before = { article, pieces: article.pieces, replaced: [] }
  let open: DrawnHighlight[] = []
  let next = 0
  article.pieces = article.pieces.flatMap((piece) => {
    open = open.filter(({ end }) => end > piece.start)
    for (let one = coming[next]; one && one.start < piece.end; one = coming[++next]) open.push(one)
    const over = open.filter(({ start, end }) => start < piece.end && end > piece.start)
    if (over.length === 0) return [piece]
    const { pieces, by } = divided(piece, stretchesOf(piece, over))
    if (!(piece.node instanceof Text)) return [piece]
    piece.node.replaceWith(...by)
    made.replaced.push({ node: piece.node, by })
    return pieces
  })
  before = made
}

function takeOut() {
  if (!before) return
  for (const { node, by } of before.replaced) {
    const [first, ...rest] = by
    first?.replaceWith(node)
    for (const each of rest) each.remove()
  }
  before.article.pieces = before.pieces
  before = null
}

function divided({ node, start }: Piece<Node>, stretches: readonly Stretch<DrawnHighlight>[]) {
  const words = node.nodeValue ?? ''
  const pieces: Piece<Node>[] = []
  const by = stretches.map((stretch): ChildNode => {
    const text = document.createTextNode(words.slice(stretch.start - start, stretch.end - start))
    pieces.push({ node: text, start: stretch.start, end: stretch.end })
    return stretch.over.reduceRight<ChildNode>(markAround, text)
  })
  return { pieces, by }
}

function markAround(inside: ChildNode, { id, said }: DrawnHighlight): ChildNode {
  const mark = document.createElement('mark')
  mark.dataset.highlight = id
  mark.setAttribute('aria-description', said ?? '')
  mark.append(inside)
  return mark
}
