import { isElement, type ArticleElement, type ArticleNode } from '../clip/article-tree'
import { escapeHtml } from './escape-html'

const VOID = new Set(['br', 'hr', 'img'])
const NAME = /^[a-z][a-z0-9-]*$/
/** What these hold in HTML, and XHTML readers refuse elsewhere. */
const WITHOUT = new Set(['data-mark', 'loading', 'decoding'])

/** The article as XHTML, well-formed, for readers that parse XML. */
export function printXhtml(article: ArticleElement): string {
  return article.childNodes.map(print).join('')
}

function print(node: ArticleNode): string {
  if (!isElement(node)) return escapeHtml(node.nodeValue)
  const { nodeName: name } = node
  const isPicture = name === 'img'
  // A picture without a file would be a broken one; its words say what it was.
  if (isPicture && !node.attributes.has('src')) return escapeHtml(node.attributes.get('alt') ?? '')
  const attributes = [...node.attributes]
    .filter(([attribute]) => NAME.test(attribute) && !WITHOUT.has(attribute))
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`)
  if (isPicture && !node.attributes.has('alt')) attributes.push(' alt=""')
  if (VOID.has(name)) return `<${name}${attributes.join('')}/>`
  return `<${name}${attributes.join('')}>${node.childNodes.map(print).join('')}</${name}>`
}
