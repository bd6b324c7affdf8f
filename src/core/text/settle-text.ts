import {
  elementOf,
  isElement,
  textOf,
  withChildren,
  type ArticleElement,
  type ArticleNode,
} from '../clip/article-tree'
import { isBlock, isCell } from './canonical-text'
import { foldSpace, settleWords } from './settle-words'

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])

/**
 * The article with its text nodes as they will be read for ever: white space folded as a browser
 * shows it, blocks trimmed and never empty, NFC, nothing invisible. From then on the text nodes
 * run together with block breaks are the canonical text.
 */
export function settleText(article: ArticleElement): ArticleElement {
  const gathered = withChildren(article, gatherAll(article.childNodes))
  const folded = foldBlocks(gathered)
  return withChildren(folded, dropEmpty(folded.childNodes, true))
}

/** Neighboring text nodes as one, as a parser gives them; so letters and their accents meet. */
function gatherAll(nodes: readonly ArticleNode[]): ArticleNode[] {
  const gathered: ArticleNode[] = []
  let words = ''
  const closeWords = () => {
    const settled = settleWords(words)
    if (settled !== '') gathered.push(textOf(settled))
    words = ''
  }
  for (const node of nodes) {
    if (!isElement(node)) {
      words += node.nodeValue
      continue
    }
    const children = gatherAll(node.childNodes)
    if (isInline(node) && !isVoid(node) && children.length === 0) continue
    closeWords()
    gathered.push(withChildren(node, children))
  }
  closeWords()
  return gathered
}

/** White space is folded over a whole block, however its words are divided among elements. */
function foldBlocks(article: ArticleElement): ArticleElement {
  const folded: string[] = []
  let blockStart = 0
  let before = ''

  const endBlock = () => {
    for (let at = folded.length - 1; at >= blockStart; at--) {
      folded[at] = (folded[at] ?? '').trimEnd()
      if (folded[at] !== '') break
    }
    blockStart = folded.length
    before = ''
  }
  const take = (words: string, preformatted: boolean) => {
    const value = preformatted ? foldLines(words, before) : foldAfter(words, before)
    folded.push(value)
    before = value || before
  }
  const walk = (nodes: readonly ArticleNode[], preformatted: boolean) => {
    for (const node of nodes) {
      if (!isElement(node)) {
        take(node.nodeValue, preformatted)
        continue
      }
      const breaks = !isInline(node) || isBreak(node)
      if (breaks) endBlock()
      walk(node.childNodes, preformatted || node.nodeName === 'pre')
      if (breaks) endBlock()
    }
  }
  walk(article.childNodes, false)
  endBlock()

  const words = folded.values()
  const rebuild = (node: ArticleNode): ArticleNode =>
    isElement(node)
      ? withChildren(node, node.childNodes.map(rebuild))
      : textOf(words.next().value ?? '')
  return withChildren(article, article.childNodes.map(rebuild))
}

function foldAfter(words: string, before: string) {
  const folded = foldSpace(words)
  return before === '' || /\s$/.test(before) ? folded.trimStart() : folded
}

/** Preformatted words keep their lines and indents; only the blank lines before the first go. */
function foldLines(value: string, before: string) {
  const lines = value.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\v\f]/g, ' ')
  return before === '' ? lines.replace(/^(?:[^\S\n]*\n)+/, '') : lines
}

/** Without empty text nodes, empty blocks, and line breaks that break nothing. */
function dropEmpty(nodes: readonly ArticleNode[], parentIsBlock: boolean): ArticleNode[] {
  const kept: ArticleNode[] = []
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.nodeValue !== '') kept.push(node)
      continue
    }
    const inline = isInline(node)
    const whole = withChildren(node, dropEmpty(node.childNodes, !inline))
    if (inline) {
      if (whole.childNodes.length > 0 || isVoid(node)) kept.push(whole)
    } else if (isCell(node.nodeName) || hasSubstance(whole)) {
      kept.push(whole)
    } else {
      // What stood on both sides of an empty block still stands on two lines.
      kept.push(elementOf('br', []))
    }
  }
  return withoutIdleBreaks(kept, parentIsBlock)
}

const MOST_BREAKS = 2

function withoutIdleBreaks(nodes: readonly ArticleNode[], parentIsBlock: boolean): ArticleNode[] {
  const kept: ArticleNode[] = []
  let breaks: ArticleNode[] = []
  const closeBreaks = (next: ArticleNode | undefined) => {
    const before = kept.at(-1)
    const atEdge = parentIsBlock && (!before || !next)
    if (!atEdge && !standsApart(before) && !standsApart(next)) {
      kept.push(...breaks.slice(0, MOST_BREAKS))
    }
    breaks = []
  }
  for (const node of nodes) {
    if (isBreak(node)) {
      breaks.push(node)
      continue
    }
    closeBreaks(node)
    kept.push(node)
  }
  closeBreaks(undefined)
  return kept
}

function standsApart(node: ArticleNode | undefined) {
  return isElement(node) && !isInline(node)
}

function hasSubstance(node: ArticleNode): boolean {
  if (!isElement(node)) return node.nodeValue !== ''
  return node.nodeName === 'img' || node.nodeName === 'hr' || node.childNodes.some(hasSubstance)
}

function isBreak(node: ArticleNode | undefined) {
  return isElement(node) && node.nodeName === 'br'
}

function isVoid({ nodeName }: ArticleElement) {
  return nodeName === 'br' || nodeName === 'img' || nodeName === 'hr'
}

function isInline({ nodeName }: ArticleElement) {
  return !isBlock(nodeName) && !isCell(nodeName) && !TABLE_PARTS.has(nodeName)
}
