import { readDate } from '../text/read-date'
import { dateNear, datedLine } from './headline-block'
import { textIn, type JsonObject } from './json-ld'
import { firstSaid, type FirstSaid, type Said } from './said'

type Around = {
  article: JsonObject | null
  tag: (...names: string[]) => string | null
  itemprop: (name: string) => string | null
  headline: Element | null
  address: string | null
}

const PUBLISHED_TAGS = (
  'citation_publication_date citation_date dc.date.issued dcterms.created dcterms.issued dc.date dcterms.date ' +
  'publishdate publish-date publish_date pubdate publication_date parsely-pub-date sailthru.date date datepublished ' +
  'article.published cxenseparse:recs:publishtime rnews:datepublished apub:time weibo:article:create_at'
).split(' ')

/** When a page was published and when it was last changed, each from the first place that states it. */
export function readDates(
  document: Document,
  { article, tag, itemprop, headline, address }: Around,
): { published: FirstSaid<string>; modified: FirstSaid<string> } {
  const modified = firstSaid<string>([
    ['json-ld', dated(textIn(article?.['dateModified']))],
    ['open-graph', dated(tag('article:modified_time', 'og:updated_time'))],
    ['meta', dated(tag('last-modified', 'dcterms.modified', 'dc.date.modified', 'revised'))],
    ['microdata', dated(itemprop('dateModified'))],
  ])
  const stated: Said<string>[] = [
    ['json-ld', dated(textIn(article?.['datePublished']))],
    [
      'open-graph',
      dated(
        tag(
          'article:published_time',
          'og:published_time',
          'og:article:published_time',
          'og:pubdate',
        ),
      ),
    ],
    ['meta', dated(tag(...PUBLISHED_TAGS))],
    ['microdata', dated(itemprop('datePublished'))],
  ]
  const machine = firstSaid(stated)
  const seen = dateNear(document, headline)
  if (machine.value && seen && isStampedAnew(machine.value, modified.value, seen)) {
    return { published: { value: seen, from: 'headline' }, modified }
  }
  const published = firstSaid<string>([
    ...stated,
    ['headline', seen],
    ['json-ld', dated(textIn(article?.['dateCreated']))],
    ['url', dateInAddress(address)],
    ['text', datedLine(document)],
  ])
  return { published, modified }
}

/** Some sites state the day of the last change as the day of publication; the one a reader sees is earlier then. */
function isStampedAnew(published: string, modified: string | null, seen: string) {
  if (modified === null || published.slice(0, 10) < modified.slice(0, 10)) return false
  return seen.slice(0, 10) < published.slice(0, 10) && seen.length >= 10
}

function dated(text: string | null) {
  return text === null ? null : readDate(text)
}

function dateInAddress(address: string | null) {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(address ?? '')
  return match ? readDate([match[1], match[2], match[3]].join('/')) : null
}
