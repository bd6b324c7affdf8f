import { readDate, readDateLine } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { foldTitle } from './page-title'

const NEAR = 60
const FEWEST_LETTERS = 6
const LONGEST_DATELINE = 80
const NOT_NEAR = /comment|related|sidebar|footer|recommend|popular|newsletter|\bwidget(?! Blog)/i
const SAYS_BYLINE = /^(by|von|par|por|von|door|作者|автор)[:\s]/i

/**
 * The element that carries the page's title: a heading of the same words, else the only `h1`, else,
 * as on old pages, any line of the same words.
 */
export function findHeadline(document: Document, title: string | null): Element | null {
  const wanted = foldTitle(title ?? '')
  const saysTitle = (element: Element) => {
    const words = foldTitle(element.textContent ?? '')
    // A title often goes on after the headline, with the site's name.
    return words.length >= FEWEST_LETTERS && wanted.startsWith(words)
  }
  const headings = [...document.querySelectorAll('h1, h2, h3.post-title, [itemprop="headline"]')]
  const firsts = headings.filter((heading) => heading.localName === 'h1')
  const only = firsts.length === 1 ? firsts[0] : undefined
  return headings.find(saysTitle) ?? only ?? linesOf(document).find(saysTitle) ?? null
}

function linesOf(document: Document) {
  return [...document.querySelectorAll('body *')].filter((element) => element.children.length === 0)
}

/** The day that stands beside the headline, in a `time`, an attribute, or a line that is only a date. */
export function dateNear(document: Document, headline: Element | null): string | null {
  for (const element of elementsNear(document, headline)) {
    const stated =
      readDate(element.getAttribute('datetime') ?? '') ??
      (element.getAttribute('itemprop') === 'datePublished'
        ? readDate(element.getAttribute('content') ?? element.getAttribute('title') ?? '')
        : null)
    const date = stated ?? dateInWords(element)
    if (date) return date
  }
  return null
}

/** The line beside the headline that says who wrote it. */
export function bylineNear(document: Document, headline: Element | null): string | null {
  for (const element of elementsNear(document, headline)) {
    const words = settleLine(element.textContent ?? '')
    if (words.length < 4 || words.length > 120) continue
    if (SAYS_BYLINE.test(words) && element.children.length < 6) return words
  }
  return null
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
  return around.filter((element) => !isElsewhere(element))
}

function isElsewhere(element: Element) {
  for (let above: Element | null = element; above; above = above.parentElement) {
    if (above.localName === 'body') return false
    if (above.localName === 'aside' || above.localName === 'footer') return true
    if (NOT_NEAR.test(`${above.getAttribute('class') ?? ''} ${above.id}`)) return true
  }
  return false
}
