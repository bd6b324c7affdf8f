import { elementsOf, wordsOf, type ArticleElement, type ArticleNode } from './article-tree'
import { isFurnitureHeading, isFurnitureLine } from './furniture-words'
import { leafBlocks, withoutElements } from './leaf-blocks'

const FIRST_BLOCKS = 6
const LAST_BLOCKS = 10
const LINK_SHARE = 0.7

/** The article without what blogs and news sites put around it: share rows, related links, comment links. */
export function dropFurniture(article: ArticleElement): ArticleElement {
  return dropLines(dropLinkedSections(article))
}

function dropLines(article: ArticleElement): ArticleElement {
  const leaves = leafBlocks(article)
  const gone = new Set<ArticleNode>()
  for (const [at, { element, words }] of leaves.entries()) {
    const furniture =
      isFurnitureLine(words, 'anywhere') ||
      (at < FIRST_BLOCKS && isFurnitureLine(words, 'start')) ||
      (at >= leaves.length - LAST_BLOCKS && isFurnitureLine(words, 'end'))
    if (furniture && !holdsPicture(element)) gone.add(element)
  }
  // A page that is nothing but such lines is left as it is: it may be an article about them.
  return gone.size < leaves.length ? withoutElements(article, gone) : article
}

/** A heading like "Related articles" goes with the links below it; a list that is not links stays. */
function dropLinkedSections(article: ArticleElement): ArticleElement {
  const leaves = leafBlocks(article)
  const gone = new Set<ArticleNode>()
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at]
    if (!leaf || !isFurnitureHeading(leaf.words)) continue
    let end = at + 1
    for (let next = leaves[end]; next && isLink(next.element); next = leaves[++end]);
    if (end === at + 1 && end < leaves.length) continue
    for (const { element } of leaves.slice(at, end)) gone.add(element)
    at = end - 1
  }
  return gone.size < leaves.length ? withoutElements(article, gone) : article
}

function isLink(element: ArticleElement): boolean {
  const all = wordsOf(element).trim().length
  let linked = 0
  for (const { nodeName, childNodes } of elementsOf(element)) {
    if (nodeName === 'a') linked += childNodes.map(wordsOf).join('').trim().length
  }
  return all < 300 && linked >= all * LINK_SHARE
}

function holdsPicture(element: ArticleElement) {
  return [...elementsOf(element)].some(({ nodeName }) => nodeName === 'img')
}
