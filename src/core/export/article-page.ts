import type { Clip } from '../clip/clip'
import { printArticle } from '../clip/print-article'
import { escapeHtml } from './escape-html'
import { exportedHighlights, type ExportedClip } from './exported-clip'
import { markedArticle } from './marked-article'
import { sourceLine } from './source-line'
import { webAnnotations } from './web-annotations'
import { withPictures } from './with-pictures'

/** The style of an exported page. Its hash stands in the page's policy. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1d1b16; --page: #fffdf8; --quiet: #6b6557; --line: #ddd6c7 }
@media (prefers-color-scheme: dark) { :root { --text: #e8e3d7; --page: #1b1a17; --quiet: #a39c8b; --line: #3b3830 } }
body { margin: 0; background: var(--page); color: var(--text); font: 1.125rem/1.6 Georgia, 'Times New Roman', serif }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { line-height: 1.2 }
.source, .note { color: var(--quiet); font-size: 0.875rem; overflow-wrap: anywhere }
img { max-width: 100%; height: auto }
pre, table { display: block; overflow-x: auto }
td, th { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line) }
section { margin-top: 3rem; border-top: 1px solid var(--line) }
a { color: inherit }
mark { color: #1d1b16; background: #ffe58a }
mark[data-mark='green'] { background: #bfe8b5 } mark[data-mark='blue'] { background: #bcdcff }
mark[data-mark='pink'] { background: #ffc9de } mark[data-mark='orange'] { background: #ffd2a6 }
mark[data-mark='purple'] { background: #dccbff } mark[data-mark='red'] { background: #ffb9b0 }
mark[data-mark='gray'] { background: #d9d5cb }
`

/** Between these stands the article. */
export const ARTICLE_BEGIN = '<article>'
export const ARTICLE_END = '</article>'

/** Between these stand the highlights of a page, as data. */
export const DATA_BEGIN = '<script type="application/ld+json">'
export const DATA_END = '</script>'

/** By which a page that was exported is known again. */
export const OWN_PAGE = '<meta name="generator" content="Commonplace">'

/** What a page of its own needs from outside: pictures as data URLs by their file, and the style's SHA-256 in base64. */
export type PageParts = { pictureUrl: (file: string) => string | null; styleHash: string }

/** A clip as one HTML file that opens anywhere and reaches nowhere: article, highlights, notes, pictures. */
export function articlePage(exported: ExportedClip, { pictureUrl, styleHash }: PageParts): string {
  const { clip } = exported
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
  return [
    `<!doctype html>`,
    `<html lang="${escapeHtml(clip.language ?? '')}" dir="${clip.direction}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta name="referrer" content="no-referrer">`,
    OWN_PAGE,
    ...aboutClip(clip),
    `<title>${escapeHtml(clip.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    `</head>`,
    `<body><main>`,
    `<h1 dir="auto">${escapeHtml(clip.title)}</h1>`,
    `<p class="source" dir="auto">${sourceLine(clip)}</p>`,
    `${ARTICLE_BEGIN}${printArticle(withPictures(markedArticle(exported), pictureUrl))}${ARTICLE_END}`,
    ...highlightList(exported),
    `</main>`,
    // For programs: a block of data, which no browser runs.
    `${DATA_BEGIN}${asScriptData(webAnnotations([exported]))}${DATA_END}`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n')
}

// As programs that keep pages read them.
function aboutClip({ url, authors, site, publishedAt }: Clip): string[] {
  const meta = (name: string, content: string | null) =>
    content === null ? [] : [`<meta property="${name}" content="${escapeHtml(content)}">`]
  return [
    ...(url === null ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    ...authors.flatMap((author) => meta('article:author', author)),
    ...meta('og:site_name', site),
    ...meta('article:published_time', publishedAt),
  ]
}

function highlightList(exported: ExportedClip): string[] {
  const highlights = exportedHighlights(exported)
  if (highlights.length === 0) return []
  const items = highlights.map(({ passage, note, color, tags }) => {
    const about = [note, tags.map((tag) => `#${tag}`).join(' ')].filter((words) => words !== '')
    const lines = about.map((words) => `<p class="note" dir="auto">${escapeHtml(words)}</p>`)
    const quote = `<blockquote dir="auto"><mark data-mark="${color}">${escapeHtml(passage)}</mark></blockquote>`
    return `<li>${quote}${lines.join('')}</li>`
  })
  return [`<section><h2>Highlights</h2><ol>${items.join('\n')}</ol></section>`]
}

// In a script element only `<` can end the data, or begin a comment that hides its end.
function asScriptData(value: unknown) {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
