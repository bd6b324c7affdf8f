import type { CapturedPage, Source } from '#core/clip/captured-page'
import { finishArticle } from '#core/clip/clean-article'
import { isScripted } from '#core/clip/scripted-page'
import { suspectPage } from '#core/clip/suspect-page'
import { NotebookError } from '#core/problem'
import { countWords } from '#core/text/count-words'
import { excerptOfArticle } from '#core/highlight/article-excerpt'
import { inEnglish, sentence } from '#core/messages/sentence'
import type { CaptureTools } from './capture-tools'
import { completeMetadata } from './complete-metadata'
import { gatherPictures } from './gather-pictures'
import { nodeTools } from './node-tools'
import { readPage } from './read-page'
import { readPdfPage } from './read-pdf-page'
import { readSource } from './read-source'

/** Whatever a person handed over, as a page read, cleaned and ready to be kept; or a sentence why not. */
export async function capturePage(
  source: Source,
  tools: CaptureTools = nodeTools,
  signal?: AbortSignal,
): Promise<CapturedPage> {
  const raw = await readSource(source, tools, signal)
  const { mediaType } = raw
  const page =
    mediaType === 'application/pdf' ? await readPdfPage(raw, signal) : readPage(raw, mediaType)
  // Pictures only of what was kept: a page's furniture has more of them than its article.
  const shelf = { ...page, folder: raw.folder, isInside: raw.isInside }
  const gathered = await gatherPictures(page.article, shelf, tools, signal)
  const { articleHtml, articleText } = finishArticle(page.article, gathered.storedAt)
  const isEmpty = articleText === '' && gathered.pictures.length === 0
  const wordCount = countWords(articleText)
  const wantsScripts =
    source.kind === 'url' && mediaType === 'text/html' && isScripted(markupOf(raw.bytes), wordCount)
  if (isEmpty && !page.remark) {
    const name = raw.fileName ?? page.url
    throw wantsScripts ? madeByScripts(name) : noArticle(name)
  }

  // Last: what markup does not say is told by the words that were kept.
  const complete = completeMetadata(page, articleText, raw.fileName)
  const behindPayment = page.behindPayment ?? false
  const { title } = complete.metadata
  // A text somebody wrote down is what it is; only pages have walls.
  const isPage = mediaType === 'text/html' || mediaType === 'multipart/related'
  const suspicion = isPage
    ? suspectPage({ title, text: articleText, wordCount, behindPayment })
    : null
  return {
    url: page.url,
    road: raw.road,
    mediaType,
    fileName: raw.fileName,
    charset: page.charset,
    original: raw.bytes,
    ...complete,
    articleHtml,
    articleText,
    wordCount,
    excerpt:
      excerptOfArticle(articleHtml, articleText) || (page.remark ? inEnglish(page.remark) : ''),
    pictures: gathered.pictures,
    missing: gathered.missing,
    suspicion,
    ...(page.remark && { remark: page.remark }),
    ...(raw.response && { response: raw.response }),
    ...(wantsScripts && { isScripted: true }),
    ...(raw.fetched && { fetched: raw.fetched }),
    ...(raw.by !== 'vote' && { by: raw.by }),
    ...(page.statedTags && { statedTags: page.statedTags }),
  }
}

// Tags are written in the same bytes in nearly every encoding.
function markupOf(bytes: Uint8Array) {
  return new TextDecoder('latin1').decode(bytes)
}

function madeByScripts(name: string | null) {
  return new NotebookError(
    'page-scripted',
    name === null ? sentence('scriptedPaste') : sentence('scriptedPage', name),
  )
}

function noArticle(name: string | null) {
  return new NotebookError(
    'page-empty',
    name === null ? sentence('noArticlePasted') : sentence('noArticleIn', name),
  )
}
