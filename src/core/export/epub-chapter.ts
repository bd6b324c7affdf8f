import type { ArticleElement } from '../clip/article-tree'
import { escapeHtml } from './escape-html'
import { exportedHighlights, type ExportedClip } from './exported-clip'
import { sourceLine } from './source-line'
import { withPictures } from './with-pictures'
import { printXhtml } from './xhtml'
import { strictArticle } from './strict-article'

/** How a book is set: little, since readers bring their own taste. */
export const EPUB_STYLE = `img { max-width: 100% }
.source, .note { font-size: 0.85em }
blockquote { margin: 0 1em; padding-left: 0.75em; border-left: 2px solid #999 }
mark { background: #ffe58a; color: #1d1b16 }
`

/** A clip as a chapter: its article, and its highlights after it. */
export function epubChapter(
  exported: ExportedClip,
  article: ArticleElement,
  pictureAddress: (file: string) => string | null,
): string {
  const { clip } = exported
  const language = clip.language ?? 'und'
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<!DOCTYPE html>`,
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}" dir="${clip.direction}">`,
    `<head><title>${escapeHtml(clip.title)}</title><link rel="stylesheet" href="style.css"/></head>`,
    `<body>`,
    `<h1>${escapeHtml(clip.title)}</h1>`,
    `<p class="source">${sourceLine(clip)}</p>`,
    `<div>${printXhtml(strictArticle(withPictures(article, pictureAddress)))}</div>`,
    ...highlights(exported),
    `</body>`,
    `</html>`,
    ``,
  ].join('\n')
}

function highlights(exported: ExportedClip): string[] {
  const items = exportedHighlights(exported).map(({ passage, note }) => {
    const about = note === '' ? '' : `<p class="note">${escapeHtml(note)}</p>`
    return `<li><blockquote><p>${escapeHtml(passage)}</p></blockquote>${about}</li>`
  })
  return items.length === 0 ? [] : [`<h2>Highlights</h2>`, `<ol>${items.join('')}</ol>`]
}
