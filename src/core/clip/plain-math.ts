import { html } from 'parse5'
import { htmlWords, type HtmlDocument, type HtmlElement, type HtmlNode } from './parse-html'

const BOX = /(^|\s)(katex-display|katex|MathJax(_Display|_SVG)?|mwe-math-element)(\s|$)/
const PREVIEW = /(^|\s)MathJax(_Preview|_Display|_SVG|_CHTML)?(\s|$)/

/**
 * Puts the formulas of a page in as the TeX they were written in, as code. A formula is otherwise drawn
 * with hundreds of elements whose words mean nothing in a line.
 */
export function plainMath(page: HtmlDocument): void {
  const stack: (HtmlDocument | HtmlElement)[] = [page]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const parent = next
    const written = parent.childNodes.some((child) => 'tagName' in child && isTexScript(child))
    parent.childNodes = parent.childNodes.flatMap((child): HtmlNode[] => {
      if (!('tagName' in child)) return [child]
      const tex = texOf(child)
      if (tex !== null) return [codeOf(child, tex)]
      // What MathJax drew beside the script it drew it from.
      return written && PREVIEW.test(attribute(child, 'class')) ? [] : [child]
    })
    for (const child of parent.childNodes) {
      if ('tagName' in child && child.tagName !== 'code') stack.push(child)
    }
  }
}

function texOf(element: HtmlElement): string | null {
  if (isTexScript(element)) return htmlTextOf(element)
  const isFormula =
    element.tagName === 'math' ||
    element.tagName === 'mjx-container' ||
    BOX.test(attribute(element, 'class'))
  if (!isFormula) return null
  const tex = statedTex(element)?.trim() ?? ''
  return tex === '' ? mathWords(element) : tex.replace(/^\{\\displaystyle\s*(.*)\}$/s, '$1').trim()
}

function isTexScript({ tagName, attrs }: HtmlElement) {
  return (
    tagName === 'script' &&
    attrs.some(({ name, value }) => name === 'type' && /^math\/tex/i.test(value))
  )
}

function statedTex(element: HtmlElement): string | null {
  const stated = attribute(element, 'alttext') || attribute(element, 'data-latex')
  if (stated !== '') return stated
  const isTex = /tex/i.test(attribute(element, 'encoding'))
  if (element.tagName === 'annotation' && isTex) return htmlWords(element)
  for (const child of element.childNodes) {
    const found = 'tagName' in child ? statedTex(child) : null
    if (found) return found
  }
  return null
}

/** The words of a formula nobody wrote TeX for; null where it is not markup for formulas at all. */
function mathWords(element: HtmlElement): string | null {
  if (element.tagName !== 'math') return null
  return htmlWords(element).replace(/\s+/g, ' ').trim() || null
}

function htmlTextOf(script: HtmlElement) {
  return script.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim()
}

function codeOf(formula: HtmlElement, tex: string): HtmlElement {
  const code: HtmlElement = {
    ...formula,
    nodeName: 'code',
    tagName: 'code',
    attrs: [],
    namespaceURI: html.NS.HTML,
    childNodes: [],
  }
  code.childNodes = [{ nodeName: '#text', value: tex, parentNode: code }]
  return code
}

function attribute({ attrs }: HtmlElement, wanted: string) {
  return attrs.find(({ name }) => name === wanted)?.value ?? ''
}
