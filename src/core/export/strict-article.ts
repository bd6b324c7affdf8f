import {
  elementOf,
  isElement,
  textOf,
  withChildren,
  type ArticleElement,
  type ArticleNode,
} from '../clip/article-tree'

/** What a parent may hold and nothing else, and what stands around anything else it holds. */
const ONLY: ReadonlyMap<string, { holds: ReadonlySet<string>; else: string }> = new Map([
  ['ul', { holds: new Set(['li']), else: 'li' }],
  ['ol', { holds: new Set(['li']), else: 'li' }],
  ['dl', { holds: new Set(['dt', 'dd']), else: 'dd' }],
])
/** What stands in one kind of parent alone, and there once. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['li', 'ul'],
  ['dt', 'dl'],
  ['dd', 'dl'],
  ['figcaption', 'figure'],
  ['summary', 'details'],
])
const IN_TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'])
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 div section aside ul ol dl blockquote pre figure figcaption table hr details li dt dd'.split(
    ' ',
  ),
)
/** These hold words, and what stands among words, but no block. */
const HOLD_WORDS = new Set(
  'p h1 h2 h3 h4 h5 h6 pre summary dt em strong b i u s small sub sup code kbd samp var cite q span bdi bdo abbr dfn time mark'.split(
    ' ',
  ),
)
const DATE_TIME =
  /^(?:\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?|\d\d:\d\d(?::\d\d)?)$/

/**
 * The article as strict readers want it: lists of items, tables of rows, no blocks among words, no link in a link.
 * Words stay, and stay in order.
 */
export function strictArticle(article: ArticleElement): ArticleElement {
  return withChildren(article, childrenOf(article, { inWords: false, inLink: false }))
}

type Around = { inWords: boolean; inLink: boolean }

function childrenOf(parent: ArticleElement, around: Around): ArticleNode[] {
  const children = parent.childNodes.flatMap((child) => strict(child, around))
  const only = ONLY.get(parent.nodeName)
  if (!only) return children.map((child) => atHome(child, parent))
  return children.flatMap((child) => {
    if (isElement(child) && only.holds.has(child.nodeName)) return [child]
    return isBlank(child) ? [] : [elementOf(only.else, [child])]
  })
}

// What belongs in a parent of its own is a plain box anywhere else.
function atHome(child: ArticleNode, parent: ArticleElement): ArticleNode {
  if (!isElement(child)) return child
  const home = HOMES.get(child.nodeName)
  const isHome = home === undefined || (home === parent.nodeName && isOnly(child, parent))
  if (isHome && (child.nodeName !== 'details' || holdsSummary(child))) return child
  return elementOf('div', child.childNodes)
}

function isOnly({ nodeName }: ArticleElement, { childNodes }: ArticleElement) {
  return childNodes.filter((each) => each.nodeName === nodeName).length === 1
}

function holdsSummary({ childNodes: [first] }: ArticleElement) {
  return isElement(first) && first.nodeName === 'summary'
}

function strict(node: ArticleNode, around: Around): ArticleNode[] {
  if (!isElement(node)) return [node]
  const { nodeName: name } = node
  if (name === 'table') return around.inWords ? wordsOnly(node, around) : table(node, around)
  // Rows and cells that lost their table, items that lost their list, and blocks among words become the words they hold.
  const isStray =
    IN_TABLE.has(name) || (around.inWords && BLOCKS.has(name)) || (around.inLink && name === 'a')
  if (isStray) return wordsOnly(node, around)
  if (name === 'rt' || name === 'rp' || name === 'ruby') return wordsOnly(node, around)
  const inside = {
    inWords: around.inWords || HOLD_WORDS.has(name),
    inLink: around.inLink || name === 'a',
  }
  const children = childrenOf(node, inside)
  if (ONLY.has(name) && children.length === 0) return []
  return [elementOf(name, children, attributesOf(node))]
}

// A block among words parts them by spaces where it stood.
function wordsOnly(node: ArticleElement, around: Around): ArticleNode[] {
  const children = childrenOf(withName(node, 'div'), around)
  return [textOf(' '), ...children, textOf(' ')]
}

function table(node: ArticleElement, around: Around): ArticleNode[] {
  const rows: ArticleElement[] = []
  const gather = (parent: ArticleElement) => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue
      if (child.nodeName === 'tr') rows.push(child)
      else if (IN_TABLE.has(child.nodeName) && child.nodeName !== 'caption') gather(child)
    }
  }
  gather(node)
  const strictRows = rows.flatMap((row) => {
    const cells = row.childNodes.filter(
      (child): child is ArticleElement =>
        isElement(child) && (child.nodeName === 'td' || child.nodeName === 'th'),
    )
    const made = cells.map((cell) =>
      elementOf(cell.nodeName, childrenOf(cell, { ...around, inWords: false }), attributesOf(cell)),
    )
    return made.length === 0 ? [] : [elementOf('tr', made)]
  })
  const caption = node.childNodes.find((child) => isElement(child) && child.nodeName === 'caption')
  const head =
    caption && isElement(caption)
      ? [elementOf('p', childrenOf(withName(caption, 'div'), { ...around, inWords: true }))]
      : []
  return strictRows.length === 0
    ? wordsOnly(withName(node, 'div'), around)
    : [...head, elementOf('table', strictRows)]
}

function attributesOf({ attributes, nodeName }: ArticleElement): ReadonlyMap<string, string> {
  const kept = [...attributes].filter(([name, value]) => {
    if (name === 'datetime') return DATE_TIME.test(value)
    if (name === 'href') return isAddress(value)
    return !(name === 'lang' && value === '') && !(nodeName === 'ol' && name === 'reversed')
  })
  return new Map(kept)
}

// Links within the page lead nowhere once it is a chapter among others.
function isAddress(href: string) {
  return /^(?:https?|mailto):/i.test(href) && URL.canParse(href)
}

function withName(element: ArticleElement, name: string): ArticleElement {
  return { ...element, nodeName: name }
}

function isBlank(node: ArticleNode) {
  return !isElement(node) && node.nodeValue.trim() === ''
}
