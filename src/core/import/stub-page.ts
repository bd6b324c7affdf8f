import type { CapturedPage } from '../clip/captured-page'
import { articleFromHtml, finishArticle } from '../clip/clean-article'
import type { Metadata, MetadataSources } from '../clip/metadata'
import { directionOf, guessLanguage } from '../text/guess-language'
import { countWords } from '../text/count-words'
import { excerptOf } from '../text/excerpt'
import type { ImportedPage } from './import-item'

/**
 * A page that was not fetched, as a clip can keep it: its article is what the export holds of its words, which may be
 * no more than its title. `from` is the export in words, `a Pocket export`.
 */
export function stubPage(page: ImportedPage, from: string): CapturedPage {
  const title = titleOf(page)
  const parts = [
    ...paragraphsOf(page.excerpt).map((line) => `<p>${escapeHtml(line)}</p>`),
    ...page.highlights.map(
      ({ quote }) =>
        `<blockquote>${paragraphsOf(quote)
          .map((line) => `<p>${escapeHtml(line)}</p>`)
          .join('')}</blockquote>`,
    ),
  ]
  const body = parts.length > 0 ? parts.join('\n') : `<p>${escapeHtml(title)}</p>`
  const { articleHtml, articleText } = finishArticle(articleFromHtml(body, null), () => null)
  return {
    url: page.url,
    road: 'file',
    mediaType: 'text/html',
    fileName: null,
    charset: 'utf-8',
    original: new TextEncoder().encode(stubDocument(page, title, from, body)),
    ...describeStub(page, title, articleText),
    articleHtml,
    articleText,
    wordCount: countWords(articleText),
    excerpt: excerptOf(page.excerpt === '' ? articleText : page.excerpt),
    pictures: [],
    missing: [],
  }
}

/** What to call a page of which the export says no title: its address without what stands around it. */
export function titleOf({
  title,
  url,
  where,
}: Pick<ImportedPage, 'title' | 'url' | 'where'>): string {
  if (title !== null) return title.slice(0, 1000)
  return url === null
    ? where
    : url
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/[?#].*$/, '')
        .replace(/\/$/, '')
}

function describeStub(page: ImportedPage, title: string, text: string) {
  const language = page.language ?? guessLanguage(text)
  const metadata: Metadata = {
    title,
    authors: page.authors,
    site: page.site ?? siteOf(page.url),
    publishedAt: page.publishedAt,
    modifiedAt: null,
    language,
    direction: directionOf(language),
    leadImage: null,
  }
  const sources: MetadataSources = page.site === null && page.url !== null ? { site: 'url' } : {}
  return { metadata, sources }
}

function siteOf(url: string | null) {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}

function stubDocument(page: ImportedPage, title: string, from: string, body: string) {
  const address = page.url === null ? '' : `<p>${escapeHtml(page.url)}</p>\n`
  return `<!doctype html>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<p>From ${escapeHtml(from)}, ${escapeHtml(page.where)}. The page itself was not fetched.</p>
${address}<h1>${escapeHtml(title)}</h1>
${body}
`
}

function paragraphsOf(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function escapeHtml(text: string) {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
