import {
  elementOf,
  isElement,
  textOf,
  withChildren,
  type ArticleElement,
  type ArticleNode,
} from '../clip/article-tree'
import type { Span } from '../search/search-entry'
import { readCanonicalText } from '../text/canonical-text'
import type { HighlightColor } from './highlight'
import { layersOf } from './layers'

type Marked = Span & { id: string; color: HighlightColor }

/** An article with its highlights as `mark` elements, for paper and wherever nothing else can draw them. */
export function markArticle(
  article: ArticleElement,
  highlights: readonly Marked[],
): ArticleElement {
  const { tops } = layersOf(highlights)
  const { pieces } = readCanonicalText<ArticleNode>(article)
  const starts = new Map(pieces.map(({ node, start }) => [node, start]))

  const marked = (node: ArticleNode): ArticleNode[] => {
    if (isElement(node)) return [withChildren(node, node.childNodes.flatMap(marked))]
    const start = starts.get(node)
    return start === undefined ? [node] : cut(node.nodeValue, start)
  }
  const cut = (text: string, start: number): ArticleNode[] => {
    const end = start + text.length
    const nodes: ArticleNode[] = []
    let at = start
    const take = (to: number, color: HighlightColor | null) => {
      if (to <= at) return
      const words = textOf(text.slice(at - start, to - start))
      nodes.push(color ? elementOf('mark', [words], { 'data-mark': color }) : words)
      at = to
    }
    for (const top of tops) {
      if (top.end <= start || top.start >= end) continue
      take(Math.max(start, top.start), null)
      take(Math.min(end, top.end), top.highlight.color)
    }
    take(end, null)
    return nodes
  }
  return withChildren(article, article.childNodes.flatMap(marked))
}
