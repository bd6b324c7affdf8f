import { createHash } from 'node:crypto'

import { makeArticles, textOf } from './articles.mjs'
import { between, pick } from './chance.mjs'

const BEGAN = Date.UTC(2016, 0, 1)
const ENDED = Date.UTC(2025, 0, 1)
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const VOCABULARY = 300

/** What the catalogue keeps of clips, with titles and excerpts of real length, 2,000 sites, 200 tags and some collections. */
export function makeEntries(chance, size) {
  const articles = makeArticles(Math.min(size, VOCABULARY), 7).map(({ title, ...article }) => ({
    titleWords: title.split(' '),
    text: textOf(article),
  }))
  const tags = Array.from({ length: 200 }, (_, at) =>
    at % 3 ? `topic ${at}` : `area ${at % 7}/part ${at}`,
  )
  const collections = Array.from({ length: 20 }, () => idAt(chance, BEGAN))
  return Array.from({ length: size }, (_, at) => {
    const savedAt = BEGAN + Math.floor(((ENDED - BEGAN) * at) / size)
    const { text } = pick(chance, articles)
    const from = between(chance, 0, text.length - 300)
    const site = Math.floor(2000 * chance() ** 3)
    const title = Array.from({ length: 7 }, () =>
      pick(chance, pick(chance, articles).titleWords),
    ).join(' ')
    const url = `https://www.site-${site}.example/${new Date(savedAt).getUTCFullYear()}/${title.replaceAll(' ', '-')}`
    return {
      row: {
        id: idAt(chance, savedAt),
        url,
        title,
        authors: [`Author ${between(chance, 0, 5000)}`],
        site: `Site ${site}`,
        publishedAt:
          chance() < 0.7
            ? new Date(savedAt - between(chance, 0, 9e10)).toISOString().slice(0, 10)
            : null,
        language: 'en',
        direction: 'ltr',
        excerpt: text.slice(from, from + 200),
        savedAt: new Date(savedAt).toISOString(),
        place: pick(chance, ['inbox', 'archive', 'archive', 'trash']),
        favorite: chance() < 0.05,
        tags: some(chance, tags, 4),
        collections: some(chance, collections, 2),
        progress: pick(chance, [0, 0, chance(), 1]),
        wordCount: between(chance, 100, 4000),
        highlightCount: between(chance, 0, 10),
      },
      address: url,
      textSha256: createHash('sha256').update(String(at)).digest('hex'),
      bytes: between(chance, 10_000, 1_000_000),
      trashedAt: null,
      file: { modifiedAt: savedAt + 0.25, size: between(chance, 1000, 20_000) },
    }
  })
}

function some(chance, all, most) {
  return [...new Set(Array.from({ length: between(chance, 0, most) }, () => pick(chance, all)))]
}

function idAt(chance, time) {
  let id = ''
  for (let rest = time; id.length < 10; rest = Math.floor(rest / 32)) id = LETTERS[rest % 32] + id
  while (id.length < 26) id += LETTERS[between(chance, 0, 32)]
  return id
}
