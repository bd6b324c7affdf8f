import { html, serializeOuter } from 'parse5'
import { htmlWords, type HtmlDocument, type HtmlElement, type HtmlNode } from './parse-html'
import { safeSvg } from './safe-svg'

const AROUND = new Set(['a', 'button', 'nav', 'header', 'footer', 'label', 'summary'])
/** Points on a side: what is smaller is a symbol. */
const SMALLEST = 100
/** A drawing that does not say how large it is shown has this large a field and so many parts. */
const FIELD = 200
const PARTS = 6

/** Puts each drawing that is written into a page as SVG in as a picture; symbols stay to be dropped. */
export function drawnPictures(page: HtmlDocument): void {
  const stack: (HtmlDocument | HtmlElement)[] = [page]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const parent = next
    parent.childNodes = parent.childNodes.map((child) => {
      if (!('tagName' in child) || child.tagName !== 'svg' || !isPicture(child)) return child
      const drawing = safeSvg(serializeOuter(child))
      return drawing === null ? child : pictureOf(child, drawing)
    })
    for (const child of parent.childNodes) {
      if ('tagName' in child && child.tagName !== 'svg' && !AROUND.has(child.tagName)) {
        stack.push(child)
      }
    }
  }
}

function isPicture(drawing: HtmlElement) {
  if (attribute(drawing, 'aria-hidden') === 'true') return false
  const sides = ['width', 'height'].map((name) => attribute(drawing, name))
  const stated = sides.map((side) => (/^[\d.]+(px)?$/.test(side) ? parseFloat(side) : null))
  if (stated.every((side) => side !== null)) return stated.every((side) => side >= SMALLEST)
  const [, , width = 0, height = 0] = attribute(drawing, 'viewBox')
    .split(/[\s,]+/)
    .map(Number)
  return width >= FIELD && height >= FIELD / 2 && countParts(drawing) >= PARTS
}

function countParts({ childNodes }: HtmlElement): number {
  return childNodes.reduce(
    (sum, child) => ('tagName' in child ? sum + 1 + countParts(child) : sum),
    0,
  )
}

function pictureOf(drawing: HtmlElement, markup: string): HtmlElement {
  const title = drawing.childNodes.find((child) => child.nodeName === 'title')
  const alt = attribute(drawing, 'aria-label') || (title ? htmlWords(title).trim() : '')
  const picture: HtmlNode = {
    ...drawing,
    nodeName: 'img',
    tagName: 'img',
    namespaceURI: html.NS.HTML,
    attrs: [
      { name: 'src', value: `data:image/svg+xml,${encodeURIComponent(markup)}` },
      { name: 'alt', value: alt },
    ],
    childNodes: [],
  }
  return picture
}

function attribute({ attrs }: HtmlElement, wanted: string) {
  return attrs.find(({ name }) => name === wanted)?.value ?? ''
}
