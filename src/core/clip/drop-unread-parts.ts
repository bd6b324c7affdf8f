import type { HtmlDocument, HtmlElement } from './parse-html'

// An extractor that knows a page's base makes the addresses of pictures that lie beside its file remote.
const DROPPED = new Set(
  'script style base link template svg canvas iframe object embed video audio'.split(' '),
)

/** Takes out of a page what no article keeps and no extractor needs, so that every copy of the page is smaller. */
export function dropUnreadParts(page: HtmlDocument): void {
  const stack: (HtmlDocument | HtmlElement)[] = [page]
  for (let next = stack.pop(); next; next = stack.pop()) {
    next.childNodes = next.childNodes.filter(
      (child) => child.nodeName !== '#comment' && !DROPPED.has(child.nodeName),
    )
    for (const child of next.childNodes) if ('tagName' in child) stack.push(child)
  }
}
