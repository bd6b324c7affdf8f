import { readDateLine } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { decodeEntities } from './decode-entities'
import { findHeadline } from './headline-block'
import { asHeaded, foldTitle, withoutSiteName } from './page-title'
import { firstSaid, type FirstSaid, type Said } from './said'

type Told = {
  tag: (...names: string[]) => string | null
  jsonLd: string | null
  itemprop: string | null
}

export type ReadTitle = FirstSaid<string> & {
  headline: Element | null
  /** Each wording of the title the page uses, to know a repeated headline by. */
  titles: string[]
}

/** A headline that shares less with every title the page states is a name or a slogan. */
const LEAST_SHARED = 0.34

/**
 * A page's title: the headline a reader sees, where it has something in common with what the page states
 * for machines (which is often shortened or made for search engines), else what it states.
 */
export function readTitle(
  document: Document,
  { tag, jsonLd, itemprop }: Told,
  site: string | null,
): ReadTitle {
  const headings = headingsIn(document)
  const bare = (title: string | null | undefined) =>
    title ? asHeaded(withoutSiteName(decodeEntities(settleLine(title)), site), headings) : null
  const stated: Said<string>[] = [
    ['json-ld', bare(jsonLd)],
    ['open-graph', bare(tag('og:title'))],
    ['meta', bare(tag('citation_title', 'dc.title', 'twitter:title', 'parsely-title'))],
    ['microdata', bare(itemprop)],
    ['meta', bare(document.title)],
  ]
  const wordings = stated.flatMap(([, words]) => words ?? [])
  const headline = findHeadline(document, wordings)
  const seen = headline && isHeading(headline) ? settleLine(headline.textContent ?? '') : ''
  const agrees =
    wordings.length === 0 || wordings.some((words) => shared(words, seen) >= LEAST_SHARED)
  const trusted =
    seen !== '' && seen.length < 250 && agrees && foldTitle(seen) !== foldTitle(site ?? '')
  const title = firstSaid<string>([
    ...(trusted
      ? [['headline', undated(withoutSiteName(seen, site), wordings)] satisfies Said<string>]
      : []),
    ...stated,
    ['headline', bare(headline?.textContent)],
  ])
  return {
    ...title,
    headline,
    titles: [...wordings, decodeEntities(document.title), headline?.textContent].flatMap((words) =>
      words ? [settleLine(words)] : [],
    ),
  }
}

const FEWEST_WORDS = 3

function headingsIn(document: Document): ReadonlySet<string> {
  const words = [...document.querySelectorAll('h1, h2')].map((each) =>
    foldTitle(each.textContent ?? ''),
  )
  return new Set(words.filter((each) => each.split(' ').length >= FEWEST_WORDS))
}

/** A headline without the day that some sites write into it, where the page states it so. */
function undated(headline: string, stated: readonly string[]): string {
  const folded = foldTitle(headline)
  const bare = stated.find((words) => {
    const title = foldTitle(words)
    return (
      title !== '' &&
      folded.endsWith(` ${title}`) &&
      readDateLine(headline.slice(0, -words.length)) !== null
    )
  })
  return bare ?? headline
}

function isHeading({ localName }: Element) {
  return localName === 'h1'
}

/** How much of the shorter of two titles is in the other, from 0 to 1. */
function shared(a: string, b: string): number {
  const [one, two] = [wordSet(a), wordSet(b)]
  const common = [...one].filter((word) => two.has(word)).length
  return common / Math.max(1, Math.min(one.size, two.size))
}

function wordSet(title: string) {
  const folded = foldTitle(title)
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    folded,
  )
  return new Set((unspaced ? [...folded] : folded.split(' ')).filter((word) => word.trim() !== ''))
}
