import { articleFromHtml, cleanArticle } from '#core/clip/clean-article'
import { readFrontMatter } from '#core/clip/front-matter'
import { markdownHtml } from '#core/clip/markdown-html'
import type { MetadataSources } from '#core/clip/metadata'
import { textArticle } from '#core/clip/text-article'
import { elementsOf, wordsOf } from '#core/clip/article-tree'
import { settleLine } from '#core/text/settle-words'
import type { ReadPage } from './read-page'

const UNKNOWN = {
  title: null,
  authors: [],
  site: null,
  publishedAt: null,
  modifiedAt: null,
  language: null,
  direction: null,
  leadImage: null,
}

/** A plain text read: its title, date and byline from its top, its paragraphs as the article. */
export function readTextPage(text: string, url: string | null): ReadPage {
  const { article, ...told } = textArticle(text)
  return {
    url,
    base: url,
    metadata: { ...UNKNOWN, ...told },
    sources: sourcesOf(told, 'text'),
    article,
  }
}

/** A Markdown text read: what its front matter says, and its body as the article. */
export function readMarkdownPage(text: string, address: string | null): ReadPage {
  const { matter, body } = readFrontMatter(text)
  const url = address ?? matter.url
  const html = markdownHtml(body)
  const headline = matter.title ?? firstHeading(html)
  const told = {
    title: headline,
    authors: matter.authors,
    publishedAt: matter.publishedAt,
    site: matter.site,
    language: matter.language,
  }
  const metadata = { ...UNKNOWN, ...told }
  const around = { ...metadata, base: url, titles: headline ? [headline] : [] }
  const sources = sourcesOf(told, 'meta')
  if (headline && !matter.title) sources.title = 'headline'
  const article = cleanArticle(html, around)
  return { url, base: url, metadata, sources, article, statedTags: matter.tags }
}

function firstHeading(html: string): string | null {
  for (const element of elementsOf(articleFromHtml(html, null))) {
    if (element.nodeName === 'h1') return settleLine(wordsOf(element)) || null
  }
  return null
}

type Told = { title: string | null; authors: string[]; publishedAt: string | null } & Partial<
  Record<'site' | 'language', string | null>
>

function sourcesOf(told: Told, from: 'text' | 'meta'): MetadataSources {
  return {
    ...(told.title && { title: from }),
    ...(told.authors.length > 0 && { authors: from }),
    ...(told.publishedAt && { publishedAt: from }),
    ...(told.site && { site: from }),
    ...(told.language && { language: from }),
  }
}
