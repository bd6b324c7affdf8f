import { isBlock, isCell } from '../text/canonical-text'
import {
  isElement,
  withChildren,
  wordsOf,
  type ArticleElement,
  type ArticleNode,
} from './article-tree'

/** A block without blocks in it: what a reader sees as one paragraph, heading, item or caption. */
export type LeafBlock = { element: ArticleElement; words: string }

/** The paragraphs, headings, items and captions of an article in order, empty ones left out. */
export function leafBlocks(article: ArticleElement): LeafBlock[] {
  const leaves: LeafBlock[] = []
  const walk = (element: ArticleElement) => {
    const inner = element.childNodes.filter(isElement)
    if (isBoundary(element) && !inner.some(holdsBoundary)) {
      const words = wordsOf(element).replace(/\s+/g, ' ').trim()
      if (words !== '') leaves.push({ element, words })
    } else {
      inner.forEach(walk)
    }
  }
  article.childNodes.filter(isElement).forEach(walk)
  return leaves
}

/** The article without these elements. */
export function withoutElements(
  article: ArticleElement,
  gone: ReadonlySet<ArticleNode>,
): ArticleElement {
  if (gone.size === 0) return article
  const keep = (node: ArticleNode): ArticleNode[] => {
    if (gone.has(node)) return []
    return isElement(node) ? [withChildren(node, node.childNodes.flatMap(keep))] : [node]
  }
  return withChildren(article, article.childNodes.flatMap(keep))
}

function holdsBoundary(node: ArticleNode): boolean {
  return isElement(node) && (isBoundary(node) || node.childNodes.some(holdsBoundary))
}

function isBoundary({ nodeName }: ArticleElement) {
  return isBlock(nodeName) || isCell(nodeName)
}
