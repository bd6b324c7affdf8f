import { dropRepeatedHeadline } from '#core/clip/drop-repeated-headline'
import { pdfArticle } from '#core/pdf/pdf-article'
import { pdfRemark } from '#core/pdf/pdf-remark'
import { readPdf } from '../pdf/read-pdf'
import type { DecodedPage } from './read-page'
import type { RawPage } from './read-source'

/** A PDF read: what it says of itself, and the words of its pages as the article. */
export async function readPdfPage(raw: RawPage, signal?: AbortSignal): Promise<DecodedPage> {
  const { url, bytes, fileName } = raw
  const pdf = await readPdf(fileName ?? url ?? 'This PDF', bytes.slice(), { signal })
  const { article, sources, ...said } = pdfArticle(pdf.read, pdf.told)
  const remark = pdfRemark({
    pages: pdf.pages,
    read: pdf.read.length,
    unreadable: pdf.unreadable,
    stopped: pdf.stopped,
    hasText: article.childNodes.length > 0,
  })
  const unsaid = { site: null, direction: null, leadImage: null }
  return {
    url,
    base: url,
    metadata: { ...unsaid, ...said },
    sources,
    article: dropRepeatedHeadline(article, { ...said, titles: said.title ? [said.title] : [] }),
    charset: 'binary',
    parts: new Map(),
    ...(remark !== null && { remark }),
  }
}
