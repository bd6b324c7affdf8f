import type { HtmlDocument, HtmlElement } from './parse-html'

const DROPPED = new Set('style template svg canvas iframe object embed video audio'.split(' '))
/** Attributes nobody reads: what runs, and what a site's own scripts noted for themselves. */
const UNREAD =
  /^(on|ng-|v-|x-|:|@|jsl|jsaction|jsname|integrity|nonce$|fetchpriority$|tabindex$|data-(?!(src|lazy|orig|original|full|hi-res|large|image|url|srcset|component|test|qa|cy|date|latex|math|lang|footnote|callout|timestamp)))/

/**
 * Takes out of a page what no article keeps and nobody reads, so that every copy of the page is smaller.
 * The page's records about itself stay.
 */
export function dropUnreadParts(page: HtmlDocument): void {
  const stack: (HtmlDocument | HtmlElement)[] = [page]
  for (let next = stack.pop(); next; next = stack.pop()) {
    next.childNodes = next.childNodes.filter((child) => {
      if (child.nodeName === '#comment' || DROPPED.has(child.nodeName)) return false
      return !('tagName' in child) || child.tagName !== 'script' || isRecord(child)
    })
    for (const child of next.childNodes) {
      if (!('tagName' in child)) continue
      child.attrs = child.attrs.filter(({ name }) => !UNREAD.test(name))
      stack.push(child)
    }
  }
}

// An extractor that knows a page's base makes the addresses of pictures that lie beside its file remote.
const SAID = new Set(['script', 'base', 'link'])

/** Takes out what a page says of itself for machines, once that was read. */
export function dropRecords(page: HtmlDocument): void {
  const stack: (HtmlDocument | HtmlElement)[] = [page]
  for (let next = stack.pop(); next; next = stack.pop()) {
    next.childNodes = next.childNodes.filter((child) => !SAID.has(child.nodeName))
    for (const child of next.childNodes) if ('tagName' in child) stack.push(child)
  }
}

function isRecord({ attrs }: HtmlElement) {
  return attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value))
}
