import { isBlock } from '../text/canonical-text'
import {
  elementOf,
  isElement,
  withChildren,
  wordsOf,
  type ArticleElement,
  type ArticleNode,
} from './article-tree'
import type { LaidOut } from './lay-out-page'
import type { PagePiece } from './page-pieces'

const BOXES = new Set(['article', 'div', 'section'])
const CELLS = new Set(['td', 'th'])

/** An article without what was hidden by hand, and with what was brought back in its place among the rest. */
export function correctArticle(
  article: ArticleElement,
  laidOut: readonly LaidOut[],
  articleOf: (piece: PagePiece) => readonly ArticleNode[],
): ArticleElement {
  const parents = parentsIn(article)
  const hidden = new Set<ArticleNode>()
  const after = new Map<ArticleNode, ArticleNode[]>()
  const first: ArticleNode[] = []
  let last: ArticleNode | undefined
  for (const each of laidOut) {
    if ('block' in each) {
      if (each.is === 'hidden') for (const text of each.block.texts) hidden.add(text)
      last = each.block.texts.at(-1) ?? last
      continue
    }
    if (each.is === 'left-out') continue
    const nodes = articleOf(each.piece)
    const item = last && each.piece.element.tagName === 'li' ? itemAround(last, parents) : null
    const place = item ?? (last && placeOf(last, parents))
    const fitting = item || each.piece.element.tagName !== 'li' ? nodes : [elementOf('ul', nodes)]
    if (place) after.set(place, [...(after.get(place) ?? []), ...fitting])
    else first.push(...fitting)
  }
  const put = (node: ArticleNode): ArticleNode[] => [
    ...without(node, hidden, put),
    ...(after.get(node) ?? []),
  ]
  return withChildren(article, [...first, ...article.childNodes.flatMap(put)])
}

function without(
  node: ArticleNode,
  hidden: ReadonlySet<ArticleNode>,
  put: (node: ArticleNode) => ArticleNode[],
): ArticleNode[] {
  if (!isElement(node)) return hidden.has(node) ? [] : [node]
  const left = withChildren(node, node.childNodes.flatMap(put))
  const isEmptied = isWordless(left) && !isWordless(node)
  if (!isEmptied || CELLS.has(node.nodeName)) return [left]
  // A picture goes with the words beside it, and a figure with its caption.
  const isOne = node.nodeName === 'figure' || (isBlock(node.nodeName) && !holdsBlock(node))
  return isOne || !holdsPicture(left) ? [] : [left]
}

/** What holds a text, as high up as it holds no more than lists, tables and paragraphs do. */
function placeOf(text: ArticleNode, parents: Parents): ArticleNode {
  const [outermost, ...within] = ancestorsOf(text, parents).reverse()
  return [...within, text].find((each) => !BOXES.has(each.nodeName)) ?? outermost ?? text
}

function itemAround(text: ArticleNode, parents: Parents): ArticleNode | null {
  return ancestorsOf(text, parents).find(({ nodeName }) => nodeName === 'li') ?? null
}

type Parents = ReadonlyMap<ArticleNode, ArticleElement>

function parentsIn(article: ArticleElement): Parents {
  const parents = new Map<ArticleNode, ArticleElement>()
  const walk = (element: ArticleElement) => {
    for (const child of element.childNodes) {
      parents.set(child, element)
      if (isElement(child)) walk(child)
    }
  }
  walk(article)
  return parents
}

function ancestorsOf(node: ArticleNode, parents: Parents): ArticleElement[] {
  const all: ArticleElement[] = []
  for (let up = parents.get(node); up; up = parents.get(up)) all.push(up)
  return all
}

function isWordless(node: ArticleNode) {
  return wordsOf(node).trim() === ''
}

function holdsBlock({ childNodes }: ArticleElement): boolean {
  return childNodes.some((node) => isElement(node) && (isBlock(node.nodeName) || holdsBlock(node)))
}

function holdsPicture(node: ArticleNode): boolean {
  return isElement(node) && (node.nodeName === 'img' || node.childNodes.some(holdsPicture))
}
