import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { serializeOuter } from 'parse5'
import type { Candidate } from '#core/clip/choose-article'
import { isHidden } from '#core/clip/hidden-element'
import { bodyOf, type HtmlDocument, type HtmlElement } from '#core/clip/parse-html'
import { documentMaker } from './page-document'

/** What each extractor takes the article to be, each on a tree of its own, for both change what they read. */
export function extractCandidates(page: HtmlDocument, url: string | null): Candidate[] {
  const newDocument = documentMaker(page)
  return [
    surviving('readability', () => new Readability(newDocument()).parse()?.content),
    surviving('defuddle', () => withDefuddle(newDocument(), url)),
  ].filter((candidate) => candidate !== null)
}

/** All of a page but what stands around an article, for where no extractor found one. */
export function everyBlock(page: HtmlDocument): Candidate | null {
  const html = allBlocks(page)
  return html === null ? null : { by: 'all-blocks', html }
}

// A page that makes one extractor fall is still read by the others.
function surviving(
  by: Candidate['by'],
  extract: () => string | null | undefined,
): Candidate | null {
  try {
    const html = extract()
    return html ? { by, html } : null
  } catch {
    return null
  }
}

function withDefuddle(document: Document, url: string | null) {
  // Never async: that asks servers of others about the page.
  return new Defuddle(document, { url: url ?? 'about:blank', useAsync: false }).parse().content
}

const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'script', 'style'])

function allBlocks(page: HtmlDocument): string | null {
  const body = bodyOf(page)
  if (!body) return null
  const isAround = (element: HtmlElement) => AROUND.has(element.tagName) || isHidden(element)
  return body.childNodes
    .filter((node) => 'value' in node || ('tagName' in node && !isAround(node)))
    .map((node) => serializeOuter(node))
    .join('')
}
