import { elementOf, textOf, type ArticleElement, type ArticleNode } from '../clip/article-tree'
import type { MetadataSources } from '../clip/metadata'
import { foldTitle } from '../clip/page-title'
import { settleLine } from '../text/settle-words'
import { bodySize } from './body-size'
import { dropRunningHeads } from './drop-running-heads'
import { joinLines, vocabularyOf, type Vocabulary } from './join-lines'
import { headingsOf } from './pdf-headings'
import { pdfDate, realAuthors, realTitle } from './pdf-metadata'
import { paragraphsOf, type PdfParagraph } from './pdf-paragraphs'
import type { PdfPage, PdfTold } from './pdf-text'

export type PdfArticle = {
  title: string | null
  authors: string[]
  publishedAt: string | null
  modifiedAt: string | null
  language: string | null
  sources: MetadataSources
  article: ArticleElement
}

/** A title stands among the first paragraphs. */
const FIRST = 12

/** The pages of a PDF as one article: its paragraphs whole again, with a heading where each page begins. */
export function pdfArticle(given: readonly PdfPage[], told: PdfTold): PdfArticle {
  const pages = dropRunningHeads(given)
  const lines = pages.flatMap((page) => page.lines)
  const vocabulary = vocabularyOf(lines.map(({ text }) => text))
  const paragraphs = paragraphsOf(pages)
  const words = paragraphs.map((paragraph) => settleLine(wordsOf(paragraph, vocabulary)))
  const body = bodySize(pages)
  const headline = headlineOf(paragraphs, words, body)
  const headings = headingsOf(paragraphs, words, told, { body, headline: headline?.places ?? [] })
  const stated = realTitle(told)
  const title = stated ?? headline?.text ?? null
  const repeats = headline && foldTitle(headline.text) === foldTitle(title ?? '')
  const gone = new Set(repeats ? headline.places : [])
  const blocks = paragraphs.flatMap((paragraph, at) =>
    gone.has(at)
      ? []
      : [
          {
            page: paragraph.page,
            block: blockOf(paragraph, words[at] ?? '', headings[at] ?? null),
          },
        ],
  )
  const publishedAt = firstDate(told.published)
  const modified = firstDate(told.modified)
  const modifiedAt = modified === publishedAt ? null : modified
  const authors = realAuthors(told)
  return {
    title,
    authors,
    publishedAt,
    modifiedAt,
    language: told.language,
    sources: {
      ...(title && { title: stated ? 'meta' : 'headline' }),
      ...(authors.length > 0 && { authors: 'meta' }),
      ...(publishedAt && { publishedAt: 'meta' }),
      ...(modifiedAt && { modifiedAt: 'meta' }),
      ...(told.language && { language: 'meta' }),
    },
    article: elementOf('article', withPageMarks(blocks, pages)),
  }
}

// A paragraph that runs over the end of a page stays whole, and the next page begins after it.
function withPageMarks(
  blocks: readonly { page: number; block: ArticleElement }[],
  pages: readonly PdfPage[],
): ArticleElement[] {
  if (pages.length < 2) return blocks.map(({ block }) => block)
  let next = 0
  const marksUpTo = (page: number) => {
    const marks = pages.slice(next, page + 1).map(({ label }) => markOf(label))
    next = Math.max(next, page + 1)
    return marks
  }
  const marked = blocks.flatMap(({ page, block }) => [...marksUpTo(page), block])
  return blocks.length === 0 ? [] : [...marked, ...marksUpTo(pages.length - 1)]
}

function markOf(label: string) {
  return elementOf('h6', [textOf(`Page ${settleLine(label)}`)])
}

function wordsOf({ lines }: PdfParagraph, vocabulary: Vocabulary) {
  const texts = lines.map(({ text }) => text)
  return texts.length === 0 ? '' : joinLines(texts, vocabulary)
}

function blockOf(paragraph: PdfParagraph, words: string, heading: number | null): ArticleElement {
  if (heading !== null) return elementOf(`h${heading + 1}`, [textOf(words)])
  if (!paragraph.lines[0]?.isRow) return elementOf('p', [textOf(words)])
  const rows = paragraph.lines.flatMap(({ text }, at): ArticleNode[] => {
    const row = textOf(settleLine(text))
    return at === 0 ? [row] : [elementOf('br', []), row]
  })
  return elementOf('p', rows)
}

type Headline = { text: string; places: number[] }

/** The largest words on the first page, where they are larger than the rest. */
function headlineOf(
  paragraphs: readonly PdfParagraph[],
  words: readonly string[],
  body: number,
): Headline | null {
  const first = paragraphs.slice(0, FIRST).filter(({ page }) => page === 0)
  const readable = first.map(({ size }, at) => (/\p{L}{2}/u.test(words[at] ?? '') ? size : 0))
  const largest = Math.max(0, ...readable)
  const isLarge = (size: number | undefined) => size !== undefined && size > largest - 0.6
  if (largest <= body * 1.13) return null
  const from = readable.findIndex(isLarge)
  const places: number[] = []
  for (let at = from; at < first.length && isLarge(readable[at]); at++) places.push(at)
  const text = places.map((at) => words[at] ?? '').join(' ')
  return text.length > 300 ? null : { text, places }
}

function firstDate(written: readonly string[]) {
  return written.map(pdfDate).find((date) => date !== null) ?? null
}
