import { readDate } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { authorNames, uniqueNames } from './author-names'
import { bylineNear, dateNear, findHeadline } from './headline-block'
import { readJsonLd, textIn, textsIn } from './json-ld'
import { readMetaTags } from './meta-tags'
import type { Metadata, MetadataSource, MetadataSources } from './metadata'
import { withoutSiteName } from './page-title'
import { webAddress } from './safe-address'

/** What a page tells of itself. Language and direction may be known better once the article is read. */
export type PageMetadata = {
  metadata: Omit<Metadata, 'title' | 'direction'> & {
    title: string | null
    direction: string | null
  }
  sources: MetadataSources
  /** Each wording of the title the page uses, to know a repeated headline by. */
  titles: string[]
}

type Said<T> = [MetadataSource, T | null | undefined]

/** What a page's markup says: each value from the first place that states it, with the place. */
export function readMetadata(document: Document, address: string | null): PageMetadata {
  const { article, site: siteRecord } = readJsonLd(document)
  const tags = readMetaTags(document)
  const tag = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? [])[0] ?? null
  const itemprop = (name: string) => microdata(document, name)

  const site = firstSaid<string>([
    ['open-graph', tag('og:site_name')],
    ['json-ld', textIn(article?.['publisher']) ?? textIn(siteRecord?.['name'])],
    [
      'meta',
      tag('application-name', 'twitter:site:name', 'dc.publisher', 'citation_journal_title'),
    ],
    ['url', hostName(address)],
  ])
  const bare = (title: string | null) => title && withoutSiteName(title, site.value)
  const said: Said<string>[] = [
    ['json-ld', bare(textIn(article?.['headline']))],
    ['open-graph', bare(tag('og:title'))],
    ['meta', bare(tag('citation_title', 'dc.title', 'twitter:title', 'parsely-title'))],
    ['microdata', bare(itemprop('headline'))],
  ]
  const declared = said.find(([, value]) => value)?.[1] ?? bare(document.title)
  const headline = findHeadline(document, declared ?? null)
  const title = firstSaid<string>([
    ...said,
    ['headline', headline?.textContent],
    ['meta', bare(document.title)],
  ])

  const authors = firstSaid<string[]>([
    ['json-ld', filled(uniqueNames(textsIn(article?.['author']).flatMap(authorNames)))],
    ['meta', filled(uniqueNames((tags.get('citation_author') ?? []).map(surnameLast)))],
    [
      'meta',
      filled(authorNames(tag('author', 'dc.creator', 'parsely-author', 'sailthru.author') ?? '')),
    ],
    ['open-graph', filled((tags.get('article:author') ?? []).flatMap(authorNames))],
    ['microdata', filled(authorNames(itemprop('author') ?? ''))],
    ['byline', filled(authorNames(relAuthor(document) ?? ''))],
    ['byline', filled(authorNames(bylineNear(document, headline) ?? ''))],
  ])

  const published = firstSaid<string>([
    ['json-ld', dated(textIn(article?.['datePublished']))],
    [
      'open-graph',
      dated(tag('article:published_time', 'og:published_time', 'og:article:published_time')),
    ],
    ['meta', dated(tag(...PUBLISHED_TAGS))],
    ['microdata', dated(itemprop('datePublished'))],
    ['headline', dateNear(document, headline)],
    ['json-ld', dated(textIn(article?.['dateCreated']))],
    ['url', dateInAddress(address)],
  ])
  const modified = firstSaid<string>([
    ['json-ld', dated(textIn(article?.['dateModified']))],
    ['open-graph', dated(tag('article:modified_time', 'og:updated_time'))],
    ['meta', dated(tag('last-modified', 'dcterms.modified', 'dc.date.modified', 'revised'))],
    ['microdata', dated(itemprop('dateModified'))],
  ])
  const lead = firstSaid<string>([
    ['open-graph', picture(tag('og:image:secure_url', 'og:image', 'og:image:url'), address)],
    ['json-ld', picture(textIn(article?.['image']), address)],
    ['meta', picture(tag('twitter:image', 'twitter:image:src', 'thumbnail'), address)],
  ])
  const language = firstSaid<string>([
    ['meta', languageTag(document.documentElement.getAttribute('lang'))],
    ['meta', languageTag(tag('content-language', 'dc.language', 'language'))],
    ['json-ld', languageTag(textIn(article?.['inLanguage']))],
    ['open-graph', languageTag(tag('og:locale'))],
  ])

  return {
    metadata: {
      title: settleLine(title.value ?? '') || null,
      authors: authors.value ?? [],
      site: settleLine(site.value ?? '') || null,
      publishedAt: published.value,
      modifiedAt: modified.value,
      language: language.value,
      direction: statedDirection(document),
      leadImage: lead.value,
    },
    sources: {
      ...(title.from && { title: title.from }),
      ...(authors.from && { authors: authors.from }),
      ...(site.from && { site: site.from }),
      ...(published.from && { publishedAt: published.from }),
      ...(modified.from && { modifiedAt: modified.from }),
      ...(language.from && { language: language.from }),
      ...(lead.from && { leadImage: lead.from }),
    },
    titles: [...said.map(([, value]) => value), document.title, headline?.textContent].flatMap(
      (words) => (words ? [settleLine(words)] : []),
    ),
  }
}

const PUBLISHED_TAGS = (
  'citation_publication_date citation_date dc.date.issued dcterms.created dcterms.issued dc.date dcterms.date ' +
  'publishdate publish-date publish_date pubdate publication_date parsely-pub-date sailthru.date date datepublished ' +
  'article.published cxenseparse:recs:publishtime rnews:datepublished'
).split(' ')

function firstSaid<T>(said: Said<T>[]): { value: T | null; from: MetadataSource | null } {
  const first = said.find(([, value]) => value !== null && value !== undefined && value !== '')
  return { value: first?.[1] ?? null, from: first?.[0] ?? null }
}

function filled(names: string[]) {
  return names.length > 0 ? names : null
}

function dated(text: string | null) {
  return text === null ? null : readDate(text)
}

function picture(address: string | null, base: string | null) {
  return address === null ? null : webAddress(address, base)
}

function microdata(document: Document, name: string): string | null {
  const element = document.querySelector(`[itemprop~="${name}"]`)
  if (!element || element.localName === 'meta') return element?.getAttribute('content') ?? null
  const inner = element.querySelector('[itemprop~="name"]') ?? element
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    // Blogger writes the moment as the title of an abbreviated hour.
    (element.localName === 'abbr' ? element.getAttribute('title') : null) ??
    inner.textContent
  )
}

function relAuthor(document: Document) {
  return (
    document.querySelector('a[rel~="author"], [class~="p-author"], .vcard .fn')?.textContent ?? null
  )
}

/** Scholarly pages write "Lee, Ann". */
function surnameLast(name: string) {
  return name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')
}

function hostName(address: string | null) {
  const host = address && /^https?:\/\/(?:[^@/]*@)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]
  return host || null
}

function dateInAddress(address: string | null) {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(address ?? '')
  return match ? readDate([match[1], match[2], match[3]].join('/')) : null
}

function languageTag(said: string | null) {
  const tag =
    said
      ?.trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? ''
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null
}

function statedDirection(document: Document) {
  const stated = [document.documentElement, document.body].map((e) => e?.getAttribute('dir'))
  return stated.find((dir) => dir === 'rtl' || dir === 'ltr') ?? null
}
