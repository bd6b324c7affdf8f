import { articleFromHtml, cleanArticle } from '#core/clip/clean-article'
import { chooseArticle } from '#core/clip/choose-article'
import { dropMarkedFurniture } from '#core/clip/drop-marked-furniture'
import { parseHtml } from '#core/clip/parse-html'
import { wordsOf } from '#core/clip/article-tree'
import { readMetadata } from '#core/clip/read-metadata'
import { webAddress } from '#core/clip/safe-address'
import { savedAddress } from '#core/clip/saved-address'
import { extractCandidates } from './extract-candidates'
import { pageDocument } from './page-document'
import type { ReadPage } from './read-page'

/** A web page's markup read: what it says of itself, and its article. */
export function readHtmlPage(html: string, address: string | null): ReadPage {
  const page = parseHtml(html)
  const document = pageDocument(page)
  const url = address ?? savedAddress(html, document)
  const base = baseOf(document, url)
  // Metadata from the whole page: the furniture that goes next often holds the date and the author.
  const { metadata, sources, titles } = readMetadata(document, url)
  // Marked furniture before extraction: an extractor that has taken a box in cannot tell it any more.
  dropMarkedFurniture(page)
  const chosen = chooseArticle(extractCandidates(page, url), lettersOf)
  const around = { ...metadata, base, titles }
  return { url, base, metadata, sources, article: cleanArticle(chosen?.html ?? '', around) }
}

function lettersOf(html: string) {
  return wordsOf(articleFromHtml(html, null)).replace(/\s+/g, '').length
}

function baseOf(document: Document, url: string | null) {
  const stated = document.querySelector('base[href]')?.getAttribute('href')
  return (stated ? webAddress(stated, url) : null) ?? url
}
