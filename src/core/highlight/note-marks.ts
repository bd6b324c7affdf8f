import {
  elementsOf,
  isElement,
  wordsOf,
  type ArticleElement,
  type ArticleNode,
} from '../clip/article-tree'
import { readArticle } from '../clip/read-article'
import type { Span } from '../search/search-entry'
import { readCanonicalText } from '../text/canonical-text'

const MARK = /^[[(]?\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])\s*[\])]?$/iu

// Most articles have nothing raised and no bracket at the beginning of an element: they need no reading.
const MAY_HAVE_MARKS = /<sup|>\s{0,9}[[(]/

/**
 * Where the marks of footnotes stand in an article's canonical text: raised or bracketed numbers and signs that lead
 * to elsewhere in the page, or raised numbers that count the notes at its end one by one. A square meter is none.
 */
export function noteMarks(articleHtml: string): Span[] {
  if (!MAY_HAVE_MARKS.test(articleHtml)) return []
  const article = readArticle(articleHtml)
  const elements = [...elementsOf(article)]
  const { pieces } = readCanonicalText<ArticleNode>(article)
  const spans = new Map(pieces.map(({ node, start, end }) => [node, { start, end }]))
  const marks: Span[] = []
  for (const element of [...elements.filter(isNoteMark), ...countingMarks(elements)]) {
    const within = textsOf(element).flatMap((node) => spans.get(node) ?? [])
    const [first] = within
    const last = within.at(-1)
    if (first && last) marks.push({ start: first.start, end: last.end })
  }
  // A raised link is both.
  return marks
    .sort((one, other) => one.start - other.start)
    .filter((mark, place, all) => mark.start >= (all[place - 1]?.end ?? 0))
}

/** The marks of footnotes in a passage, counted from its start. */
export function marksWithin(marks: readonly Span[], { start, end }: Span): Span[] {
  return marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }))
}

function isNoteMark(element: ArticleElement): boolean {
  if (!MARK.test(wordsOf(element).trim())) return false
  const within = [...elementsOf(element)]
  if (element.nodeName === 'sup') return within.some(leadsWithin)
  const isSet =
    /^[[(]/.test(wordsOf(element).trim()) || within.some(({ nodeName }) => nodeName === 'sup')
  return isSet && leadsWithin(element)
}

function countingMarks(elements: readonly ArticleElement[]): ArticleElement[] {
  const raised = elements.filter(
    (element) => element.nodeName === 'sup' && ![...elementsOf(element)].some(leadsWithin),
  )
  const counted = raised.filter((mark) => MARK.test(wordsOf(mark).trim()))
  const isCount = counted.every((mark, place) => wordsOf(mark).trim() === String(place + 1))
  const notes = elements.findLast(({ nodeName }) => nodeName === 'ol')
  const count = notes?.childNodes.filter(({ nodeName }) => nodeName === 'li').length
  const last = counted.at(-1)
  const isAbove = notes && last && elements.indexOf(last) < elements.indexOf(notes)
  return isCount && isAbove && count === counted.length ? counted : []
}

// Addresses of a page's own places are kept whole, so what counts is that there is a place in it.
function leadsWithin({ nodeName, attributes }: ArticleElement): boolean {
  return nodeName === 'a' && (attributes.get('href') ?? '').includes('#')
}

function textsOf(node: ArticleNode): ArticleNode[] {
  return isElement(node) ? node.childNodes.flatMap(textsOf) : [node]
}
