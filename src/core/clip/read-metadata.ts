import { settleLine } from '../text/settle-words'
import { decodeEntities } from './decode-entities'
import { languageTag } from './language-tag'
import { readJsonLd, textIn } from './json-ld'
import { readMetaTags } from './meta-tags'
import type { Metadata, MetadataSources } from './metadata'
import { readAuthors } from './read-authors'
import { readDates } from './read-dates'
import { readTitle } from './read-title'
import { webAddress } from './safe-address'
import { firstSaid } from './said'
import { statedTags } from './stated-tags'

/** What a page tells of itself. Language and direction may be known better once the article is read. */
export type PageMetadata = {
  metadata: Omit<Metadata, 'title' | 'direction'> & {
    title: string | null
    direction: string | null
  }
  sources: MetadataSources
  /** Each wording of the title the page uses, to know a repeated headline by. */
  titles: string[]
  /** The article's words as the page's own record has them. */
  articleBody: string | null
  /** What the page says it is about: only ever offered as tags. */
  statedTags: string[]
  /** The page's record says that one has to pay to read all of it. */
  behindPayment: boolean
}

/** What a page's markup says: each value from the first place that states it, with the place. */
export function readMetadata(document: Document, address: string | null): PageMetadata {
  const { article, site: siteRecord } = readJsonLd(document)
  const tags = readMetaTags(document)
  const tag = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? [])[0] ?? null
  const itemprop = (name: string) => microdata(document, name)

  const publisher = textIn(article?.['publisher']) ?? textIn(siteRecord?.['name'])
  const site = firstSaid<string>([
    ['open-graph', tag('og:site_name')],
    ['json-ld', publisher],
    [
      'meta',
      tag('application-name', 'twitter:site:name', 'dc.publisher', 'citation_journal_title'),
    ],
    ['url', hostName(address)],
  ])
  const jsonLd = textIn(article?.['headline'])
  const title = readTitle(document, { tag, jsonLd, itemprop: itemprop('headline') }, site.value)
  const { headline, titles } = title
  const authors = readAuthors(document, {
    ...{ article, tags, headline, itemprop: itemprop('author') },
    sites: [site.value, publisher, hostName(address)],
  })
  const { published, modified } = readDates(document, { article, tag, itemprop, headline, address })
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
      site: settleLine(decodeEntities(site.value ?? '')) || null,
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
    titles,
    statedTags: statedTags(article, tags, [site.value, publisher, hostName(address)]),
    articleBody: textIn(article?.['articleBody'] ?? article?.['text']),
    behindPayment: /^false$/i.test(String(article?.['isAccessibleForFree'] ?? '')),
  }
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

function hostName(address: string | null) {
  const host = address && /^https?:\/\/(?:[^@/]*@)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]
  return host || null
}

function statedDirection(document: Document) {
  const stated = [document.documentElement, document.body].map((e) => e?.getAttribute('dir'))
  return stated.find((dir) => dir === 'rtl' || dir === 'ltr') ?? null
}
