import { newestVersion, type Clip } from '#core/clip/clip'
import { bodyOf, parseHtml } from '#core/clip/parse-html'
import { inDocumentOrder } from '#core/highlight/highlight'
import { quotableWords } from '#core/highlight/quotable-words'
import { escapeMarkdown } from './markdown-inline'
import { markdownBlocks } from './markdown-blocks'

/** A clip as a Markdown document: front matter, the article, and its highlights as quotes. */
export function articleMarkdown(clip: Clip, articleHtml: string, library: string): string {
  const body = bodyOf(parseHtml(`<!doctype html><body>${articleHtml}`))
  return [
    frontMatter(clip),
    `# ${escapeMarkdown(clip.title)}`,
    ...(body ? markdownBlocks(body, library) : []),
    ...highlightBlocks(clip),
  ].join('\n\n')
}

// Each value is written as JSON, which is YAML too, so that nothing needs quoting rules of ours.
function frontMatter(clip: Clip): string {
  const { title, authors, url, site, publishedAt, language, savedAt, tags, id } = clip
  const values = {
    title,
    authors,
    url,
    site,
    published: publishedAt,
    language,
    saved: savedAt,
    tags,
    id,
    version: newestVersion(clip).id,
  }
  const lines = Object.entries(values)
    .filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---'].join('\n')
}

function highlightBlocks({ highlights }: Clip): string[] {
  if (highlights.length === 0) return []
  const quotes = inDocumentOrder(highlights).flatMap(({ origin, note }) => [
    quotableWords(origin)
      .split('\n')
      .map((line) => `> ${escapeMarkdown(line)}`)
      .join('\n>\n'),
    ...(note === '' ? [] : [note]),
  ])
  return ['## Highlights', ...quotes]
}
