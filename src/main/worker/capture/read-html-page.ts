import { articleFromHtml } from '#core/clip/clean-article'
import { drawnPictures } from '#core/clip/drawn-pictures'
import { dropMarkedFurniture } from '#core/clip/drop-marked-furniture'
import { dropRecords, dropUnreadParts } from '#core/clip/drop-unread-parts'
import { parseHtml } from '#core/clip/parse-html'
import { plainMath } from '#core/clip/plain-math'
import { readMetadata } from '#core/clip/read-metadata'
import type { ReadBy } from '#core/clip/read-by'
import { webAddress } from '#core/clip/safe-address'
import { savedAddress } from '#core/clip/saved-address'
import { articleOfOwnPage, isOwnPage } from '#core/import/own-page'
import { findArticle } from './find-article'
import { documentMaker } from './page-document'
import type { ReadPage } from './read-page'

/** A web page's markup read: what it says of itself, and its article. */
export function readHtmlPage(html: string, address: string | null, by: ReadBy): ReadPage {
  const page = parseHtml(html)
  // Before scripts go: some formulas are written in one.
  plainMath(page)
  drawnPictures(page)
  dropUnreadParts(page)
  const document = documentMaker(page)()
  const url = address ?? savedAddress(html, document)
  const base = baseOf(document, url)
  // Metadata from the whole page: the furniture that goes next often holds the date and the author.
  const { metadata, sources, titles, articleBody, ...told } = readMetadata(document, url)
  dropRecords(page)
  // Marked furniture before extraction: an extractor that has taken a box in cannot tell it any more.
  if (by !== 'all-blocks') dropMarkedFurniture(page)
  const own = by === 'vote' && isOwnPage(html) ? articleOfOwnPage(html) : null
  if (own !== null)
    return { url, base, metadata, sources, article: articleFromHtml(own, base), ...told }
  const article = findArticle(
    page,
    { url, record: articleBody, by },
    {
      ...{ ...metadata, base },
      // Old pages have the site's name as their first heading.
      titles: metadata.site === null ? titles : [...titles, metadata.site],
    },
  )
  return { url, base, metadata, sources, article, ...told }
}

function baseOf(document: Document, url: string | null) {
  const stated = document.querySelector('base[href]')?.getAttribute('href')
  return (stated ? webAddress(stated, url) : null) ?? url
}
