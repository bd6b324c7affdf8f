import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { sentence } from '../messages/sentence'
import { NotebookError } from '../problem'

export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlParent = DefaultTreeAdapterTypes.ParentNode

// parse5 looks up its stack of open elements at every block, so depth costs time squared; and
// unclosed formatting elements are opened again in every paragraph, so a small page can ask for
// a tree of any size.
const DEEPEST_OPEN = 10_000
const MOST_ELEMENTS = 1_000_000
/** What is nested deeper than this is read as bare words: libraries that recurse must not fall. */
const DEEPEST_KEPT = 400

/** The tree a browser would build, with limits: a page made to exhaust the parser is refused. */
export function parseHtml(html: string): HtmlDocument {
  let depth = 0
  let elements = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++elements > MOST_ELEMENTS) throw tooTangled()
      return defaultTreeAdapter.createElement(...args)
    },
    onItemPush() {
      if (++depth > DEEPEST_OPEN) throw tooTangled()
    },
    onItemPop() {
      depth -= 1
    },
  }
  const document = parse(html, { treeAdapter, scriptingEnabled: false })
  flattenBelow(document, DEEPEST_KEPT)
  return document
}

/** The element `body` of a parsed document. */
export function bodyOf(document: HtmlDocument): HtmlElement | null {
  return childNamed(childNamed(document, 'html'), 'body')
}

/** Every word below a node, with scripts and styles left out. */
export function htmlWords(node: HtmlNode | HtmlDocument): string {
  const words: string[] = []
  const stack: (HtmlNode | HtmlDocument)[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) words.push(next.value)
    else if ('childNodes' in next && next.nodeName !== 'script' && next.nodeName !== 'style') {
      for (let at = next.childNodes.length - 1; at >= 0; at--) {
        const child = next.childNodes[at]
        if (child) stack.push(child)
      }
    }
  }
  return words.join('')
}

function flattenBelow(document: HtmlDocument, deepest: number) {
  const stack: { parent: HtmlParent; depth: number }[] = [{ parent: document, depth: 0 }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { parent, depth } = top
    for (const [at, child] of parent.childNodes.entries()) {
      if (!('tagName' in child)) continue
      if (depth < deepest) stack.push({ parent: child, depth: depth + 1 })
      else
        parent.childNodes[at] = { nodeName: '#text', value: htmlWords(child), parentNode: parent }
    }
  }
}

function childNamed(parent: HtmlParent | null, name: string): HtmlElement | null {
  for (const child of parent?.childNodes ?? []) {
    if ('tagName' in child && child.tagName === name) return child
  }
  return null
}

function tooTangled() {
  return new NotebookError('not-a-page', sentence('pageTooDeep'))
}
