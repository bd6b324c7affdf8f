import { isBlock, isCell } from '../text/canonical-text'
import { isHidden } from './hidden-element'
import { htmlWords, type HtmlDocument, type HtmlElement, type HtmlNode, bodyOf } from './parse-html'

/** A paragraph, heading, item, cell or caption of a page, with what stands around it. */
export type PageBlock = {
  element: HtmlElement
  /** Its words on one line. */
  words: string
  /** Its letters and digits alone, for comparing. */
  letters: string
  /** How many of its letters stand in links. */
  linked: number
  /** The elements around it, nearest first, up to the body. */
  around: readonly HtmlElement[]
  hidden: boolean
}

const WORDLESS = new Set(
  'script style template svg iframe object select option textarea noscript head button'.split(' '),
)
const UNDIVIDED = /^(pre|h[1-6]|table|thead|tbody|tfoot|tr|ul|ol|dl|svg|math|select|textarea)$/

/**
 * The blocks of a page's body in order. Words that stand loose beside blocks, or are divided by
 * empty lines only, are put into paragraphs first, so that each can be kept or left by itself.
 */
export function pageBlocks(document: HtmlDocument): PageBlock[] {
  const body = bodyOf(document)
  if (!body) return []
  bareHeadings(body)
  divideLoose(body)
  const blocks: PageBlock[] = []
  gather(body, [], false, blocks)
  return blocks
}

// Sites put a link to it, or a button that copies one, into each heading; it is no part of what the heading says.
function bareHeadings(element: HtmlElement) {
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue
    if (/^h[1-6]$/.test(child.tagName)) dropWordless(child)
    else bareHeadings(child)
  }
}

function dropWordless(element: HtmlElement) {
  element.childNodes = element.childNodes.filter(
    (child) => !('tagName' in child) || !isBlockElement(child) || saysOrShows(child),
  )
}

function saysOrShows(node: HtmlNode): boolean {
  if ('value' in node) return lettersIn(node.value) !== ''
  if (!('tagName' in node) || WORDLESS.has(node.tagName)) return false
  return node.tagName === 'img' || node.childNodes.some(saysOrShows)
}

/** The letters and digits of some words alone, in lower case. */
export function lettersIn(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether an element stands on lines of its own. */
export function isBlockElement({ tagName }: HtmlElement): boolean {
  return isBlock(tagName) || isCell(tagName) || tagName === 'fieldset' || tagName === 'body'
}

function gather(
  element: HtmlElement,
  around: readonly HtmlElement[],
  hidden: boolean,
  blocks: PageBlock[],
) {
  const outer = [element, ...around]
  for (const child of element.childNodes) {
    if (!('tagName' in child) || WORDLESS.has(child.tagName)) continue
    const unseen = hidden || isHidden(child)
    if (holdsBlock(child)) gather(child, outer, unseen, blocks)
    else if (isBlockElement(child)) {
      const words = htmlWords(child).replace(/\s+/g, ' ').trim()
      const letters = lettersIn(words)
      if (letters === '') continue
      blocks.push({
        element: child,
        words,
        letters,
        linked: linkedLetters(child),
        around: outer,
        hidden: unseen,
      })
    }
  }
}

function linkedLetters(element: HtmlElement): number {
  if (element.tagName === 'a') return lettersIn(htmlWords(element)).length
  let linked = 0
  for (const child of element.childNodes) if ('tagName' in child) linked += linkedLetters(child)
  return linked
}

function holdsBlock(element: HtmlElement): boolean {
  return element.childNodes.some(
    (child) => 'tagName' in child && (isBlockElement(child) || holdsBlock(child)),
  )
}

/** Puts loose words into paragraphs of their own; gives whether the element is or holds a block now. */
function divideLoose(element: HtmlElement): boolean {
  let holds = false
  const loose = new Map<HtmlNode, boolean>()
  for (const child of element.childNodes) {
    const inner =
      'tagName' in child &&
      !WORDLESS.has(child.tagName) &&
      (divideLoose(child) || isBlockElement(child))
    loose.set(child, !inner)
    holds ||= inner
  }
  if (UNDIVIDED.test(element.tagName)) return holds
  if (!holds && !hasEmptyLine(element)) return false

  const children: HtmlNode[] = []
  let run: HtmlNode[] = []
  const closeRun = () => {
    if (run.some((node) => lettersIn(htmlWords(node)) !== ''))
      children.push(paragraphIn(element, run))
    else for (const each of run) children.push(each)
    run = []
  }
  for (const [at, child] of element.childNodes.entries()) {
    if (!loose.get(child) || isEmptyLine(element.childNodes, at)) {
      closeRun()
      children.push(child)
    } else run.push(child)
  }
  closeRun()
  element.childNodes = children
  if (element.tagName === 'p') element.tagName = element.nodeName = 'div'
  return true
}

function paragraphIn(parent: HtmlElement, children: HtmlNode[]): HtmlElement {
  const paragraph: HtmlElement = {
    nodeName: 'p',
    tagName: 'p',
    attrs: [],
    namespaceURI: parent.namespaceURI,
    childNodes: children,
    parentNode: parent,
  }
  for (const child of children) child.parentNode = paragraph
  return paragraph
}

function hasEmptyLine({ childNodes }: HtmlElement) {
  return childNodes.some((_, at) => isEmptyLine(childNodes, at))
}

/** A line break after which, white space aside, another follows, or that follows one so. */
function isEmptyLine(nodes: readonly HtmlNode[], at: number) {
  return isBreak(nodes[at]) && (isBreak(beside(nodes, at, 1)) || isBreak(beside(nodes, at, -1)))
}

function beside(nodes: readonly HtmlNode[], at: number, step: 1 | -1): HtmlNode | undefined {
  let next = at + step
  for (let node = nodes[next]; node && isBlank(node); node = nodes[(next += step)]);
  return nodes[next]
}

function isBlank(node: HtmlNode) {
  return 'value' in node && node.value.trim() === ''
}

function isBreak(node: HtmlNode | undefined) {
  return node !== undefined && 'tagName' in node && node.tagName === 'br'
}
