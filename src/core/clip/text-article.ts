import { readDateLine } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { elementOf, textOf, type ArticleElement, type ArticleNode } from './article-tree'
import { authorNames } from './author-names'
import { isFurnitureLine } from './furniture-words'
import { joinWrappedLines, splitParagraphs } from './text-paragraphs'

export type TextArticle = {
  /** Null when no line of the text is one; nothing was taken from the body then. */
  title: string | null
  authors: string[]
  publishedAt: string | null
  article: ArticleElement
}

const LONGEST_TITLE = 200
const FIRST_BLOCKS = 6
const LAST_BLOCKS = 8
const BYLINE = /^(by|von|par|por|di|door|author:|written by|作者[:：])\s/i

/** Plain text as an article: a title line, a date line and a byline are read off its top, site furniture dropped. */
export function textArticle(text: string): TextArticle {
  const blocks = withoutFurniture(splitParagraphs(text))
  const top = readTop(blocks)
  const body = blocks.slice(top.height).map(paragraphOf)
  return { ...top.read, article: elementOf('article', body) }
}

function withoutFurniture(blocks: string[][]): string[][] {
  const kept = blocks.filter((lines, at) => {
    const line = lines.join(' ')
    return !(
      isFurnitureLine(line, 'anywhere') ||
      (at < FIRST_BLOCKS && isFurnitureLine(line, 'start')) ||
      (at >= blocks.length - LAST_BLOCKS && isFurnitureLine(line, 'end'))
    )
  })
  return kept.length > 0 ? kept : blocks
}

type Top = { height: number; read: Omit<TextArticle, 'article'> }

/** What stands above the first paragraph: in any order a date, a title and a byline, each once. */
function readTop(blocks: string[][]): Top {
  const read: Top['read'] = { title: null, authors: [], publishedAt: null }
  let height = 0
  for (const lines of blocks.slice(0, FIRST_BLOCKS)) {
    const line = settleLine(lines.join(' '))
    const date = read.publishedAt ? null : readDateLine(line)
    const authors = BYLINE.test(line) && line.length < 120 ? authorNames(line) : []
    const last = height === blocks.length - 1
    if (date) read.publishedAt = date
    else if (authors.length > 0 && read.authors.length === 0 && read.title) read.authors = authors
    else if (!read.title && !last && isTitle(line, lines.length)) read.title = line
    else break
    height += 1
  }
  return { height, read }
}

function isTitle(line: string, height: number) {
  if (line.length > LONGEST_TITLE || height > 2 || !/[\p{L}\p{N}]/u.test(line)) return false
  // A sentence with a full stop is the author's first; a question or a cry may be a headline.
  return !/[.。,;:]["”’»)]?$/.test(line) && !/^[-*•>\d]+[.)]?\s/.test(line)
}

function paragraphOf(lines: string[]): ArticleElement {
  const joined = joinWrappedLines(lines)
  const parts = joined.flatMap((line, at): ArticleNode[] => {
    return at === 0 ? [textOf(line)] : [elementOf('br', []), textOf(line)]
  })
  return elementOf('p', parts)
}
