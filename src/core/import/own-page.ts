import { ARTICLE_BEGIN, ARTICLE_END, DATA_BEGIN, DATA_END, OWN_PAGE } from '../export/article-page'
import { highlightsCarried } from './annotations'
import type { ImportedHighlight } from './import-item'

const HEAD = 2_000

/** Whether a page is one that an export of ours wrote. */
export function isOwnPage(html: string): boolean {
  return html.slice(0, HEAD).includes(OWN_PAGE)
}

/** The article of a page of ours, as it was written; null where another program changed the page. */
export function articleOfOwnPage(html: string): string | null {
  const begin = html.indexOf(ARTICLE_BEGIN)
  const end = html.lastIndexOf(ARTICLE_END)
  return begin < 0 || end < begin ? null : html.slice(begin + ARTICLE_BEGIN.length, end)
}

/** The highlights that a page of ours carries as data; none where another program spoiled or took them out. */
export function highlightsOfOwnPage(html: string): ImportedHighlight[] {
  // The article before it has no scripts, but may be as long as it likes.
  const begin = html.lastIndexOf(DATA_BEGIN)
  const end = html.indexOf(DATA_END, begin)
  if (begin < 0 || end < 0) return []
  return highlightsCarried(jsonIn(html.slice(begin + DATA_BEGIN.length, end)))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}
