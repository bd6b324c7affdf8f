import { expect, test } from 'vitest'
import { FullTextIndex } from '#index/full-text-index'
import { aSearchEntry } from '#tests/builders/search-entry'

const NOW = '2024-06-15T12:00:00.000Z'

async function anIndex() {
  const index = new FullTextIndex(null, () => 0)
  await index.put([
    aSearchEntry({ body: 'A private warning.', tags: ['law/duty'], site: 'news.org' }),
    aSearchEntry({ body: 'A public warning.', tags: ['Law'], publishedAt: '2024-01-05' }),
    aSearchEntry({ body: 'Nothing of it.', tags: ['law'], authors: ['Ada Li'], language: 'fr' }),
    aSearchEntry({ body: 'A warning, thrown away.', tags: ['law'], place: 'trash' }),
  ])
  return index
}

test('a query that finds nothing says what to leave out, and what that would find', async () => {
  const index = await anIndex()

  const { relaxed } = await index.hints({ query: 'warning tag:x', stage: 'finished', now: NOW })

  expect(relaxed).toEqual([{ without: 'tag:x', query: 'warning', total: 2 }])
})

test('a slip is offered as the library spells it, and never changes what is found', async () => {
  const index = await anIndex()
  const question = { query: 'privte warning', stage: 'finished' as const, now: NOW }

  const { close } = await index.hints(question)

  expect(close).toEqual([{ typed: 'privte', meant: 'private', query: 'private warning', total: 1 }])
  expect((await index.find({ ...question, offset: 0, limit: 5 })).total).toBe(0)
})

test('a word that is common is not taken for a slip', async () => {
  const index = new FullTextIndex(null, () => 0)
  const bodies = ['warning', 'warning', 'warning', 'warming']
  await index.put(bodies.map((body) => aSearchEntry({ body })))

  const { close } = await index.hints({ query: 'warning ', now: NOW })

  expect(close).toEqual([])
})

test('facets count what was found, whatever its spelling, and can be asked for', async () => {
  const index = await anIndex()

  const facets = await index.facets({ query: '', now: NOW })

  expect(facets.tag).toEqual([
    { name: 'Law', count: 2, clause: 'tag:Law' },
    { name: 'law/duty', count: 1, clause: 'tag:law/duty' },
  ])
  expect(facets.author).toEqual([{ name: 'Ada Li', count: 1, clause: 'author:"Ada Li"' }])
  expect(facets.year).toEqual([{ name: '2024', count: 1, clause: 'published:2024' }])
  expect(facets.site).toEqual([{ name: 'news.org', count: 1, clause: 'site:"news.org"' }])
  expect(facets.language.map(({ name, count }) => [name, count])).toEqual([
    ['en', 2],
    ['fr', 1],
  ])
  expect((await index.facets({ query: 'private ', now: NOW })).tag).toHaveLength(1)
})

test('while it is typed the last word may only begin a word; finished, it may not', async () => {
  const index = await anIndex()
  const question = { query: 'warn', now: NOW, offset: 0, limit: 5 }

  expect((await index.find({ ...question, stage: 'typing' })).total).toBe(2)
  expect((await index.find({ ...question, query: 'priva', stage: 'finished' })).total).toBe(0)
})
