import { isElement, type ArticleElement, type ArticleNode } from './article-tree'

const VOID = new Set(['br', 'hr', 'img'])

/** The article as HTML that reads back as the same tree. */
export function printArticle(article: ArticleElement): string {
  return article.childNodes.map(print).join('')
}

function print(node: ArticleNode): string {
  if (!isElement(node)) return escapeText(node.nodeValue)
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
  const start = `<${node.nodeName}${attributes.join('')}>`
  if (VOID.has(node.nodeName)) return start
  return `${start}${guardLine(node)}${node.childNodes.map(print).join('')}</${node.nodeName}>`
}

// A parser drops the first line break in a `pre`, so one that is meant gets another before it.
function guardLine({ nodeName, childNodes }: ArticleElement) {
  const first = childNodes[0]
  return nodeName === 'pre' && first && first.nodeValue?.startsWith('\n') ? '\n' : ''
}

function escapeText(text: string) {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
}

function escapeValue(value: string) {
  return escapeText(value).replace(/"/g, '&quot;')
}
