import { html, serializeOuter } from 'parse5'
import { bodyOf, parseHtml, type HtmlElement, type HtmlNode } from './parse-html'

const ELEMENTS = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use marker ' +
    'linearGradient radialGradient stop pattern clipPath mask title desc style image'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  (
    'id class x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy d points width height viewBox preserveAspectRatio ' +
    'transform fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit stroke-dashoffset opacity color font-family font-size font-style ' +
    'font-weight text-anchor dominant-baseline alignment-baseline letter-spacing text-decoration rotate ' +
    'textLength lengthAdjust startOffset offset stop-color stop-opacity gradientUnits gradientTransform ' +
    'spreadMethod patternUnits patternContentUnits patternTransform clip-path clip-rule clipPathUnits mask ' +
    'maskUnits maskContentUnits marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX ' +
    'refY orient visibility display version style lang'
  ).split(' '),
)
/** What leads out of the picture, or hides that it does. */
const LEADS_OUT = /url\(\s*['"]?(?!\s*['"]?#)|@|\\|expression|javascript:|<|&/i
const INSIDE = /^#[\w.:-]+$/
const PIXELS = /^data:image\/(png|jpeg|gif|webp);base64,[\w+/=\s]+$/i
const LARGEST = 4 * 1024 * 1024

/**
 * A drawing in SVG with nothing in it that runs, asks or leads out, as a file of its own; null for what is
 * no drawing or is larger than one.
 */
export function safeSvg(markup: string): string | null {
  if (markup.length > LARGEST) return null
  const bare = markup.replace(/<\?xml[^>]*>|<!doctype[^>[]*(\[[^\]]*\])?[^>]*>/gi, '')
  const drawing = findDrawing(bodyOf(parseHtml(`<!doctype html><body>${bare}`)))
  if (!drawing) return null
  const safe = clean(drawing)
  if (safe.childNodes.length === 0) return null
  safe.attrs.unshift({ name: 'xmlns', value: html.NS.SVG })
  // What is printed as HTML is XML too, once white space that only HTML names is written out.
  return serializeOuter(safe).replaceAll('&nbsp;', '&#160;')
}

/** Whether bytes begin as a drawing in SVG does. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2048))
  return /^\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(head) && /<svg[\s>]/i.test(head)
}

function findDrawing(body: HtmlElement | null): HtmlElement | null {
  for (const child of body?.childNodes ?? []) {
    if ('tagName' in child && child.tagName === 'svg') return child
  }
  return null
}

function clean(element: HtmlElement): HtmlElement {
  const safe: HtmlElement = {
    ...element,
    attrs: element.attrs.flatMap(({ name, value, prefix }) => {
      if (name === 'href') return isInside(element, value) ? [{ name, value }] : []
      return !prefix && ATTRIBUTES.has(name) && !LEADS_OUT.test(value) ? [{ name, value }] : []
    }),
    childNodes: [],
  }
  safe.childNodes = element.childNodes.flatMap((child) => cleanChild(child, element))
  return safe
}

function cleanChild(child: HtmlNode, parent: HtmlElement): HtmlNode[] {
  if ('value' in child) {
    return parent.tagName === 'style' && LEADS_OUT.test(child.value) ? [] : [child]
  }
  if (!('tagName' in child) || child.namespaceURI !== html.NS.SVG) return []
  return ELEMENTS.has(child.tagName) ? [clean(child)] : []
}

function isInside({ tagName }: HtmlElement, address: string) {
  return tagName === 'image' ? PIXELS.test(address) : INSIDE.test(address)
}
