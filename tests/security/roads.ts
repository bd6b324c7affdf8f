import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '#core/clip/captured-page'
import { html, type PageServer } from '../e2e/page-server'
import type { HostilePage } from './hostile-pages'

/** A way into the library: what the window is asked to clip, from pages and words that are hostile. */
export type Roads = Record<string, Source[]>

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Every way in which a page comes to be clipped, each with its share of the pages. */
export async function layRoads(
  folder: string,
  site: PageServer,
  all: readonly HostilePage[],
  few: readonly HostilePage[],
  words: readonly string[],
): Promise<Roads> {
  await mkdir(folder, { recursive: true })
  const files = all.map(({ name }) => join(folder, `${name}.html`))
  await Promise.all(all.map((page, at) => writeFile(files[at] ?? '', page.html)))
  few.forEach((page, at) => site.answer(`/${at}`, html(page.html)))
  return {
    'HTML file': files.map((path) => ({ kind: 'file', path })),
    'HTML from an address': few.map((_, at) => ({
      kind: 'url',
      url: site.at(`/${at}`),
      how: 'plain',
    })),
    paste: few.map((page) => ({ kind: 'html', html: page.html, url: null })),
    MHTML: few.map((page) => ({
      kind: 'bytes',
      name: `${page.name}.mhtml`,
      bytes: bytesOf(mhtml(page.html)),
    })),
    'Markdown file': few.map((page) => ({
      kind: 'bytes',
      name: `${page.name}.md`,
      bytes: bytesOf(`# ${page.name}\n\n${page.html}`),
    })),
    'title and metadata': words.map((word) => ({
      kind: 'html',
      html: namedPage(word),
      url: null,
    })),
    'file name': words.map((word) => ({
      kind: 'bytes',
      name: `${word.slice(0, 400)}.html`,
      bytes: bytesOf(`<p>${'A page that is known by the name of its file. '.repeat(6)}</p>`),
    })),
  }
}

/** An export of wallabag whose articles, titles and tags are hostile. */
export async function hostileExport(
  folder: string,
  pages: readonly HostilePage[],
  words: readonly string[],
): Promise<string> {
  const rows = pages.map((page, at) => ({
    id: at,
    url: `https://example.org/imported/${at}`,
    title: words[at % words.length],
    content: page.html,
    tags: [words[(at + 1) % words.length]],
    published_by: [words[(at + 2) % words.length]],
    annotations: [{ text: words[at % words.length], quote: 'the pilots write it down' }],
    is_archived: 0,
    is_starred: 0,
    is_public: false,
    created_at: '2020-02-03T04:05:06+0000',
    updated_at: '2020-02-03T04:05:06+0000',
    mimetype: 'text/html',
    language: 'en',
    reading_time: 1,
    domain_name: 'example.org',
  }))
  const path = join(folder, 'wallabag.json')
  await writeFile(path, JSON.stringify(rows))
  return path
}

function mhtml(page: string) {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/saved',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--of-parts"',
    '',
    '----of-parts',
    'Content-Type: text/html; charset=utf-8',
    'Content-Location: https://example.org/saved',
    '',
    page,
    '----of-parts--',
    '',
  ].join('\r\n')
}

function namedPage(word: string) {
  const value = word.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  const record = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: word,
    author: { '@type': 'Person', name: word },
    publisher: { '@type': 'Organization', name: word },
    keywords: [word],
    image: word,
  }).replace(/</g, '\\u003c')
  return `<!doctype html><html lang="${value.slice(0, 40)}"><head><meta charset="utf-8"><title>${value}</title>
<meta property="og:title" content="${value}"><meta property="og:site_name" content="${value}">
<meta name="author" content="${value}"><meta name="keywords" content="${value}">
<meta property="article:published_time" content="${value.slice(0, 80)}"><meta property="og:url" content="${value.slice(0, 300)}">
<script type="application/ld+json">${record}</script></head><body><article><h1>${value}</h1>
<p>${'A page that is known by a title somebody else chose for it. '.repeat(5)}</p></article></body></html>`
}
