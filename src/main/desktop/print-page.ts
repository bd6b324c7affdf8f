import { createHash } from 'node:crypto'
import type { Clip } from '#core/clip/clip'
import { newestVersion } from '#core/clip/clip'
import { printArticle } from '#core/clip/print-article'
import { readArticle } from '#core/clip/read-article'
import { markArticle } from '#core/highlight/mark-article'
import { shelfOf } from '#core/library/id'
import { hyphenates, type ReadingSettings } from '#core/library/settings'
import printStyle from '../../reader/print.css?raw'
import tokens from '../../renderer/styles/tokens.css?raw'
import { articleStyle } from './reader-style'

/** Whether highlights are printed too. */
export type Marks = 'with' | 'without'

/** Where the page of a clip to print is served. */
export function printAddress(clip: Clip, marks: Marks): string {
  const version = newestVersion(clip).id
  return `clip://${clip.id}/clips/${shelfOf(clip.id)}/${clip.id}/${version}/print-${marks}`
}

/** An article as it goes on paper: a page without any script, and the policy that lets it run none. */
export function printPage(
  clip: Clip,
  articleHtml: string,
  reading: ReadingSettings,
  marks: Marks,
): { html: string; policy: string } {
  const placed = marks === 'with' ? clip.highlights.filter(isPlaced) : []
  const highlights = placed.map(({ id, color, anchor: { start, end } }) => ({
    id,
    color,
    start,
    end,
  }))
  const article = printArticle(markArticle(readArticle(articleHtml), highlights))
  const style = tokens + articleStyle + printStyle
  const attributes = [
    `lang="${escape(clip.language ?? '')}"`,
    `dir="${clip.direction}"`,
    `data-font="${reading.font}"`,
    `data-justify="${reading.justify}"`,
    `data-hyphenate="${hyphenates(reading)}"`,
  ]
  const html = [
    `<!doctype html><html ${attributes.join(' ')}><head><meta charset="utf-8">`,
    `<title>${escape(clip.title)}</title><style>${style}</style></head><body>`,
    `<header><h1 dir="auto">${escape(clip.title)}</h1><p dir="auto">${escape(sourceOf(clip))}</p></header>`,
    `<article>${article}</article></body></html>`,
  ].join('')
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    `img-src clip://${clip.id}`,
    `font-src clip://${clip.id}`,
    "base-uri 'none'",
    "form-action 'none'",
    'sandbox',
  ].join('; ')
  return { html, policy }
}

function isPlaced({ anchor }: Clip['highlights'][number]) {
  return anchor.state !== 'orphan'
}

function sourceOf({ authors, site, publishedAt, url }: Clip) {
  return [authors.join(', '), site, publishedAt?.slice(0, 10), url].filter(Boolean).join(' · ')
}

function escape(text: string) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
