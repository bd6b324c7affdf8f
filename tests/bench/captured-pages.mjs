import { randomBytes } from 'node:crypto'

import { makeArticles } from './articles.mjs'
import { between, pick, seededChance } from './chance.mjs'

const ARTICLES = 400
const HIGHLIGHTS = 10
const BEGAN = Date.UTC(2016, 0, 1)
const ENDED = Date.UTC(2025, 0, 1)
const SITES = 2000

/**
 * One page after the other as the worker hands them over, each with what a reader did to it: an article
 * of 2,000 to 6,000 characters out of paragraphs that all differ in their order, the page around it
 * three times as long, up to ten highlights and a few of 200 tags.
 */
export function* capturedPages({ describeQuote, aHighlight, makeId }, count) {
  const chance = seededChance(count)
  const articles = makeArticles(ARTICLES, 7)
  const tags = Array.from({ length: 200 }, (_, at) => `topic ${at}`)
  for (let at = 0; at < count; at++) {
    const paragraphs = paragraphsOf(articles, chance)
    const text = paragraphs.join('\n')
    const title = `${pick(chance, articles).title} ${at}`
    const site = Math.floor(SITES * chance() ** 3)
    const savedAt = BEGAN + Math.floor(((ENDED - BEGAN) * at) / count)
    const marks = Array.from({ length: between(chance, 0, HIGHLIGHTS + 1) }, () => {
      const start = between(chance, 0, text.length - 300)
      return { start, end: start + between(chance, 40, 260) }
    })
    yield {
      page: pageOf(title, paragraphs, site, savedAt),
      savedAt,
      tags: [...new Set(Array.from({ length: between(chance, 0, 4) }, () => pick(chance, tags)))],
      highlightsOn: (version) =>
        marks.map(({ start, end }) =>
          aQuote({ describeQuote, aHighlight, makeId }, version, text, start, end),
        ),
    }
  }
}

function aQuote({ describeQuote, aHighlight, makeId }, version, text, start, end) {
  const origin = describeQuote(version, text, start, end)
  const id = makeId(Date.now(), randomBytes(16))
  return aHighlight({ id, origin, anchor: { start, end, state: 'same', confidence: 1 } })
}

function paragraphsOf(articles, chance) {
  const paragraphs = []
  const wanted = between(chance, 2000, 6000)
  for (let made = 0; made < wanted; made += paragraphs.at(-1).length) {
    paragraphs.push(pick(chance, pick(chance, articles).paragraphs))
  }
  return paragraphs
}

function pageOf(title, paragraphs, site, savedAt) {
  const articleText = paragraphs.join('\n')
  const articleHtml = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const host = `https://www.site-${site}.example`
  return {
    url: `${host}/${new Date(savedAt).getUTCFullYear()}/${title.replaceAll(' ', '-')}`,
    road: 'url',
    mediaType: 'text/html',
    fileName: null,
    charset: 'utf-8',
    original: new TextEncoder().encode(around(title, articleHtml, host)),
    metadata: {
      title,
      authors: [`Author ${site % 5000}`],
      site: `Site ${site}`,
      publishedAt: new Date(savedAt - 86_400_000).toISOString().slice(0, 10),
      modifiedAt: null,
      language: 'en',
      direction: 'ltr',
      leadImage: null,
    },
    sources: { title: 'open-graph', publishedAt: 'json-ld' },
    articleHtml,
    articleText,
    wordCount: articleText.split(' ').length,
    excerpt: articleText.slice(0, 200),
    pictures: [],
    missing: [],
  }
}

function around(title, article, host) {
  const link = (at) =>
    `<li class="menu-item"><a href="${host}/section/${at}">Section ${at}</a></li>`
  const menu = Array.from({ length: Math.ceil(article.length / 40) }, (_, at) => link(at)).join(
    '\n',
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><ul>${menu}</ul></nav><main><h1>${title}</h1>${article}</main></body></html>`
}
