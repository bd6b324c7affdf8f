import { ALLOWED_ELEMENTS, ALLOWED_EVERYWHERE } from './allowed-html'
import { elementOf, textOf, type ArticleElement, type ArticleNode } from './article-tree'
import { bodyOf, parseHtml, type HtmlElement, type HtmlNode } from './parse-html'

const PICTURE = /^(?:\.\.\/){4}assets\/[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z0-9]{1,5}$/
const ADDRESS = /^(?:https?:|mailto:|#)/i

/**
 * A kept article as a tree. Files can be changed by anybody, so what an article may not have is left out
 * once more; the words all stay, and stand where they stood.
 */
export function readArticle(articleHtml: string): ArticleElement {
  const body = bodyOf(parseHtml(articleHtml))
  return elementOf('article', body ? childrenOf(body) : [])
}

// The parser nests no deeper than a call stack allows.
function childrenOf(element: HtmlElement): ArticleNode[] {
  return element.childNodes.flatMap(nodesOf)
}

function nodesOf(node: HtmlNode): ArticleNode[] {
  if ('value' in node) return [textOf(node.value)]
  if (!('tagName' in node)) return []
  const allowed = ALLOWED_ELEMENTS.get(node.tagName)
  if (!allowed) return childrenOf(node)
  const attributes = node.attrs.filter(
    ({ name, value }) =>
      (allowed.includes(name) || ALLOWED_EVERYWHERE.includes(name)) && isSafe(name, value),
  )
  const named = new Map(attributes.map(({ name, value }) => [name, value]))
  return [elementOf(node.tagName, childrenOf(node), named)]
}

function isSafe(name: string, value: string) {
  if (name === 'src') return PICTURE.test(value)
  return name === 'href' ? ADDRESS.test(value) : true
}
