import type { ArticleElement, ArticleNode } from '#core/clip/article-tree'
import { isElement, withChildren } from '#core/clip/article-tree'
import { finishArticle, type FinishedArticle } from '#core/clip/clean-article'
import { correctArticle } from '#core/clip/correct-article'
import { drawnPictures } from '#core/clip/drawn-pictures'
import { dropRecords, dropUnreadParts } from '#core/clip/drop-unread-parts'
import { layOutPage, type LaidOut } from '#core/clip/lay-out-page'
import { asBroughtBack, leftOutOf, shownBlockAt } from '#core/clip/left-out'
import type { ShownBlock } from '#core/clip/left-out'
import { pageBlocks } from '#core/clip/page-blocks'
import { parseHtml, type HtmlDocument, type HtmlElement } from '#core/clip/parse-html'
import { pictureAddress } from '#core/clip/picture-address'
import { plainMath } from '#core/clip/plain-math'
import { readArticle } from '#core/clip/read-article'
import { readMhtml } from '#core/clip/read-mhtml'
import { webAddress } from '#core/clip/safe-address'
import { sanitizeArticle } from '#core/clip/sanitize-article'
import { NotebookError } from '#core/problem'
import { countWords } from '#core/text/count-words'
import { charsetOfHeader, charsetOfHtml, decodeBytes } from '#core/text/decode-bytes'
import { sentence } from '#core/messages/sentence'
import type { CorrectedPage, LeftOutList } from '#contract/page-corrections'

const MOST_PIECES = 2000

/** The article of a kept page, corrected by hand. Throws in words when nothing would be left of it. */
export function correctPage(given: CorrectedPage): FinishedArticle & { wordCount: number } {
  const { corrected, storedAt } = layOut(given)
  const finished = finishArticle(corrected, storedAt)
  if (finished.articleText === '') {
    throw new NotebookError('nothing-there', sentence('allThatIsLeft'))
  }
  return { ...finished, wordCount: countWords(finished.articleText) }
}

/** What a kept page has that its article lacks, where it would stand in the corrected article. */
export function listLeftOut(given: CorrectedPage): LeftOutList {
  const { laidOut, shown } = layOut(given)
  const all = leftOutOf(laidOut, shown())
  return {
    pieces: all.slice(0, MOST_PIECES),
    more: Math.max(0, all.length - MOST_PIECES),
    corrected: laidOut.filter(({ is }) => is === 'hidden' || is === 'brought-back').length,
  }
}

/** The block at an offset of the corrected article's text. */
export function findShownBlock(given: CorrectedPage, offset: number): ShownBlock | null {
  const { laidOut, shown } = layOut(given)
  return shownBlockAt(laidOut, shown(), offset)
}

function layOut({ page, corrections }: CorrectedPage) {
  const pictures = new Set<string>()
  const article = withPicturesWanted(readArticle(page.articleHtml), pictures)
  const { html, url } = originalHtml(page)
  const document = parseHtml(html)
  const base = baseIn(document, url)
  // The same steps as when the page was read, but those that leave something out.
  plainMath(document)
  drawnPictures(document)
  dropUnreadParts(document)
  dropRecords(document)
  const broughtBack = new Map<HtmlElement, readonly ArticleNode[]>()
  const laidOut = layOutPage(pageBlocks(document), article, corrections).map((each): LaidOut => {
    if (each.is !== 'brought-back') return each
    const { element } = each.piece
    const holder = { ...element, tagName: 'body', nodeName: 'body', childNodes: [element] }
    const { childNodes } = sanitizeArticle(holder, base)
    broughtBack.set(element, childNodes)
    return { ...each, piece: asBroughtBack(each.piece, childNodes) }
  })
  const corrected = correctArticle(
    article,
    laidOut,
    ({ element }) => broughtBack.get(element) ?? [],
  )
  const known = new Map(page.assets.map((asset) => [asset.from, pictureAddress(asset)]))
  const storedAt = (wanted: readonly string[]) =>
    wanted
      .map((one) => (pictures.has(one) ? one : known.get(webAddress(one, base) ?? one)))
      .find((address) => address !== undefined) ?? null
  const shown = () => readArticle(finishArticle(corrected, storedAt).articleHtml)
  return { laidOut, corrected, storedAt, shown }
}

function originalHtml({ original, mediaType, charset, url }: CorrectedPage['page']) {
  const bytes = new Uint8Array(original)
  if (mediaType === 'text/html') return { html: decodeBytes(bytes, [charset]).text, url }
  const archive = mediaType === 'multipart/related' ? readMhtml(bytes) : null
  if (!archive) {
    throw new NotebookError('nothing-there', sentence('nothingLeftOut'))
  }
  const declared = [charset, charsetOfHeader(archive.contentType), charsetOfHtml(archive.html)]
  return {
    html: decodeBytes(archive.html, declared).text,
    url: webAddress(archive.url ?? '', null) ?? url,
  }
}

// What is in the article already stays as it is, wherever it was taken from.
function withPicturesWanted(element: ArticleElement, pictures: Set<string>): ArticleElement {
  const src = element.nodeName === 'img' ? element.attributes.get('src') : undefined
  if (src !== undefined) {
    pictures.add(src)
    return { ...element, wanted: [src] }
  }
  return withChildren(
    element,
    element.childNodes.map((node) => (isElement(node) ? withPicturesWanted(node, pictures) : node)),
  )
}

function baseIn(document: HtmlDocument, url: string | null): string | null {
  const stack: (HtmlDocument | HtmlElement)[] = [document]
  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const child of next.childNodes) {
      if (!('tagName' in child) || child.tagName === 'body') continue
      const href = child.attrs.find(({ name }) => name === 'href')?.value
      if (child.tagName === 'base' && href) return webAddress(href, url) ?? url
      stack.push(child)
    }
  }
  return url
}
