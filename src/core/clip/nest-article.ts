import { isBlock, isCell } from '../text/canonical-text'
import {
  elementOf,
  isElement,
  withChildren,
  type ArticleElement,
  type ArticleNode,
} from './article-tree'

const HEADING = /^h[1-6]$/
const VOID = new Set(['br', 'hr', 'img'])
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])
/** Elements that mean nothing outside their parent. */
const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
  ['caption', ['table']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['thead', 'tbody', 'tfoot']],
  ['td', ['tr']],
  ['th', ['tr']],
  ['rt', ['ruby']],
  ['rp', ['ruby']],
])

type Around = { parent: string; inLink: boolean; inHeading: boolean }

/**
 * The article nested so that a parser reading it back from HTML builds this very tree: no block in
 * a paragraph, no link in a link, no list item outside a list, whole tables. No word is lost.
 */
export function nestArticle(article: ArticleElement): ArticleElement {
  const around = { parent: article.nodeName, inLink: false, inHeading: false }
  return withChildren(article, nestAll(article.childNodes, around))
}

function nestAll(nodes: readonly ArticleNode[], around: Around): ArticleNode[] {
  return nodes.flatMap((node) => (isElement(node) ? nest(node, around) : [node]))
}

function nest(element: ArticleElement, around: Around): ArticleNode[] {
  const name = nameHere(element, around)
  if (name === null) return nestAll(element.childNodes, around)
  if (VOID.has(name)) return [element]

  const inside: Around = {
    parent: name,
    inLink: around.inLink || name === 'a',
    inHeading: around.inHeading || HEADING.test(name),
  }
  const children = completeTable(name, element.childNodes)
  const nested = name === element.nodeName ? element : elementOf(name, [])
  return [asDivision(withChildren(nested, nestAll(children, inside)))]
}

/** What an element becomes where it stands; null when its children take its place. */
function nameHere(
  { nodeName, attributes, childNodes }: ArticleElement,
  around: Around,
): string | null {
  if (nodeName === 'a' && (around.inLink || !attributes.has('href'))) return null
  if (HEADING.test(nodeName) && around.inHeading) return null
  // A division between a list of terms and its terms is allowed, but hides which list they are of.
  if (nodeName === 'div' && around.parent === 'dl' && childNodes.some(isTerm)) return null
  const parents = PARENTS.get(nodeName)
  if (!parents || parents.includes(around.parent)) return nodeName
  return nodeName === 'rt' || nodeName === 'rp' ? null : 'div'
}

/** A paragraph cannot hold a block; a division can. */
function asDivision(element: ArticleElement): ArticleElement {
  if (element.nodeName !== 'p' || !element.childNodes.some(holdsBlock)) return element
  return elementOf('div', element.childNodes, element.attributes)
}

function holdsBlock(node: ArticleNode): boolean {
  if (!isElement(node)) return false
  return isBlock(node.nodeName) || isCell(node.nodeName) || node.childNodes.some(holdsBlock)
}

// A parser moves words that stand loose in a table out of it, so they get a cell first.
function completeTable(name: string, children: readonly ArticleNode[]): ArticleNode[] {
  if (name === 'table') {
    return wrapOthers(children, isPartOfTable, (loose) => elementOf('tbody', loose))
  }
  if (ROW_GROUPS.has(name)) {
    return wrapOthers(children, isRow, (loose) => elementOf('tr', loose))
  }
  if (name === 'tr') {
    return wrapOthers(children, isCellNode, (loose) => elementOf('td', loose))
  }
  return [...children]
}

function wrapOthers(
  children: readonly ArticleNode[],
  belongs: (node: ArticleNode) => boolean,
  wrap: (loose: ArticleNode[]) => ArticleElement,
): ArticleNode[] {
  const complete: ArticleNode[] = []
  let loose: ArticleNode[] = []
  const closeLoose = () => {
    if (loose.some((node) => isElement(node) || node.nodeValue.trim() !== '')) {
      complete.push(wrap(loose))
    }
    loose = []
  }
  for (const child of children) {
    if (!belongs(child)) {
      loose.push(child)
      continue
    }
    closeLoose()
    complete.push(child)
  }
  closeLoose()
  return complete
}

function isPartOfTable(node: ArticleNode) {
  return isElement(node) && (node.nodeName === 'caption' || ROW_GROUPS.has(node.nodeName))
}

function isTerm(node: ArticleNode) {
  return isElement(node) && (node.nodeName === 'dt' || node.nodeName === 'dd')
}

function isRow(node: ArticleNode) {
  return isElement(node) && node.nodeName === 'tr'
}

function isCellNode(node: ArticleNode) {
  return isElement(node) && isCell(node.nodeName)
}
