import { readDate, readDateLine } from '../text/read-date'
import type { ArticleElement, ArticleNode } from './article-tree'
import { authorNames } from './author-names'
import { leafBlocks, withoutElements } from './leaf-blocks'
import type { Metadata } from './metadata'
import { foldTitle } from './page-title'

const FIRST_BLOCKS = 6

type Known = Pick<Metadata, 'authors' | 'publishedAt' | 'modifiedAt'> & {
  titles: readonly string[]
}

/** The article without a headline, date or byline at its top that the clip's card already shows. */
export function dropRepeatedHeadline(article: ArticleElement, known: Known): ArticleElement {
  const leaves = leafBlocks(article)
  const titles = new Set(known.titles.map(foldTitle).filter((title) => title !== ''))
  const authors = new Set(known.authors.map(foldTitle))
  const gone = new Set<ArticleNode>()
  for (const { element, words } of leaves.slice(0, FIRST_BLOCKS)) {
    const repeats =
      titles.has(foldTitle(words)) || isKnownDates(words, known) || isKnownByline(words, authors)
    if (repeats) gone.add(element)
  }
  return gone.size < leaves.length ? withoutElements(article, gone) : article
}

function isKnownDates(words: string, known: Known) {
  // "Published 5 March. Updated 6 March" says two; a point after a German day divides nothing.
  return (
    isKnownDate(words, known) ||
    isDateline(words, known) ||
    partsOf(words).every((part) => isKnownDate(part, known))
  )
}

/** A short line that is not a sentence and states the known day, with a place, a source or a name around it. */
function isDateline(words: string, { publishedAt }: Known) {
  if (words.length > 80 || /[.!?。！？]["”’」]?$/.test(words)) return false
  return publishedAt !== null && readDate(words)?.slice(0, 10) === publishedAt.slice(0, 10)
}

function partsOf(words: string) {
  return words.split(/\s*[.|•·;–]\s+/).map((part) => part.replace(/\.$/, ''))
}

function isKnownDate(words: string, { publishedAt, modifiedAt }: Known) {
  const day = readDateLine(words)?.slice(0, 10)
  return (
    day !== undefined && (day === publishedAt?.slice(0, 10) || day === modifiedAt?.slice(0, 10))
  )
}

function isKnownByline(words: string, authors: ReadonlySet<string>) {
  if (words.length > 120 || authors.size === 0) return false
  const names = authorNames(words)
  return names.length > 0 && names.every((name) => authors.has(foldTitle(name)))
}
