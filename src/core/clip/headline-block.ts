import { readDate, readDateLine } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { isElsewhere } from './is-elsewhere'
import { foldTitle } from './page-title'

const NEAR = 60
const FEWEST_LETTERS = 6
const LONGEST_DATELINE = 80
const SAYS_WHEN =
  /\d{1,2}[:：]\d\d|来源|來源|作者|发表|發表|发布|發布|时间|時間|更新|公開|publi|posted|updated|erschienen|veröffentlicht|опубликован/i

/**
 * The element that carries one of the page's titles: a heading of the same words, else the only `h1`, else,
 * as on old pages, any line of the same words.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(foldTitle)
  const says = (element: Element, title: string) => {
    const words = foldTitle(element.textContent ?? '')
    // A title often goes on after the headline, with the site's name.
    return words.length >= FEWEST_LETTERS && title.startsWith(words)
  }
  const headings = [...document.querySelectorAll('h1, h2, h3.post-title, [itemprop="headline"]')]
  // By title first: the last ones begin with the site's name on many pages, and so does a heading.
  for (const title of wanted) {
    const found = headings.find((heading) => says(heading, title))
    if (found) return found
  }
  const firsts = headings.filter((heading) => heading.localName === 'h1')
  const only = firsts.length === 1 ? firsts[0] : undefined
  const [title] = wanted
  return only ?? (title ? linesOf(document).find((line) => says(line, title)) : undefined) ?? null
}

function linesOf(document: Document) {
  return [...document.querySelectorAll('body *')].filter((element) => element.children.length === 0)
}

/** The day that stands beside the headline, in a `time`, an attribute, or a line that is only a date. */
export function dateNear(document: Document, headline: Element | null): string | null {
  for (const element of elementsNear(document, headline)) {
    const clock = element.querySelector('time[datetime]')
    const stated =
      readDate((clock ?? element).getAttribute('datetime') ?? '') ??
      (element.getAttribute('itemprop') === 'datePublished'
        ? readDate(element.getAttribute('content') ?? element.getAttribute('title') ?? '')
        : null)
    const date = stated ?? dateInWords(element)
    if (date) return date
  }
  return null
}

/**
 * The day in a line of its own anywhere in the page that says it is one: beside a source, a writer or an
 * hour. Old pages have no headline to look beside.
 */
export function datedLine(document: Document): string | null {
  for (const element of document.querySelectorAll('time, td, div, span, p, li, font, center')) {
    if (element.querySelector('td, div, p, li, table')) continue
    const words = settleLine(element.textContent ?? '')
    if (words.length > LONGEST_DATELINE || !/\d{4}/.test(words) || isElsewhere(element)) continue
    const date = readDate(words)
    if (date && (SAYS_WHEN.test(words) || isNamedDate(element))) return date
  }
  return null
}

function isNamedDate(element: Element) {
  return element.localName === 'time' || /date|publish/i.test(element.getAttribute('class') ?? '')
}

function dateInWords(element: Element): string | null {
  const words = element.textContent ?? ''
  if (words.length > 160) return null
  const line = readDateLine(words)
  if (line) return line
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`
  const isDated =
    /date|time|publish|posted|byline|meta/i.test(named) || element.localName === 'time'
  return isDated || isDateline(words) ? readDate(words) : null
}

/** A short line that is not a sentence: a source, a place, an hour around a date. */
function isDateline(words: string) {
  const line = settleLine(words)
  return line.length <= LONGEST_DATELINE && !/[.!?。！？]["”’」]?$/.test(line)
}

// A few elements before the headline and some more after it, in the order of the page.
function elementsNear(document: Document, headline: Element | null): Element[] {
  if (!headline) return []
  const all = [...document.querySelectorAll('body *')]
  const at = all.indexOf(headline)
  const around = [
    ...all.slice(at, at + NEAR),
    ...all.slice(Math.max(0, at - NEAR / 2), at).reverse(),
  ]
  return around.filter((element) => !isElsewhere(element, headline))
}
