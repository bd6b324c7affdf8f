import { expect, test } from 'vitest'
import { FullTextIndex } from '#index/full-text-index'
import { aHighlightEntry, anEntryId, aSearchEntry } from '#tests/builders/search-entry'

const REQUEST = { now: '2024-05-03T10:00:00.000Z', offset: 0, limit: 10 }

async function anIndex() {
  const index = new FullTextIndex()
  await index.put([
    aSearchEntry({
      id: anEntryId(1),
      body: 'The river is measured twice. The dam stands at noon.',
      highlights: [
        aHighlightEntry({
          text: 'The dam stands at noon',
          at: { start: 29, end: 51 },
          color: 'blue',
        }),
        aHighlightEntry({ text: 'The river is measured', at: { start: 0, end: 21 } }),
        aHighlightEntry({ text: 'twice', note: 'by a river warden' }),
      ],
    }),
    aSearchEntry({ id: anEntryId(2), body: 'A river without a mark.' }),
  ])
  return async (query: string) => {
    const { total, passages } = await index.passages({ ...REQUEST, query: `${query} ` })
    return { total, texts: passages.map(({ snippet }) => snippet.text) }
  }
}

test('a word is looked for in highlights and their notes, not in the articles around them', async () => {
  const find = await anIndex()

  expect(await find('river')).toEqual({ total: 2, texts: ['The river is measured', 'twice'] })
  expect(await find('measured twice')).toEqual({ total: 0, texts: [] })
})

test('a color and a minus choose among the highlights of one clip', async () => {
  const find = await anIndex()

  expect((await find('color:blue')).texts).toEqual(['The dam stands at noon'])
  expect((await find('-river')).texts).toEqual(['The dam stands at noon'])
  expect((await find('river OR dam')).total).toBe(3)
})

test('what is asked of the clip is asked of all its highlights', async () => {
  const find = await anIndex()

  expect((await find('river text:noon')).total).toBe(2)
  expect((await find('river title:noon')).total).toBe(0)
})

test('highlights are found in more clips than anybody reads, each once', async () => {
  const index = new FullTextIndex()
  const clips = Array.from({ length: 2500 }, (_, at) =>
    aSearchEntry({
      id: anEntryId(at + 1),
      highlights: [
        aHighlightEntry({ text: '***', note: 'a mark without words' }),
        aHighlightEntry({ text: 'A river', note: '' }),
        aHighlightEntry({ text: `Nothing but the dam`, note: 'of that river' }),
      ],
    }),
  )
  await index.put(clips)

  const { total, passages } = await index.passages({ ...REQUEST, query: 'river ', offset: 4999 })
  expect(total).toBe(5000)
  expect(passages.map(({ snippet }) => snippet.text)).toEqual(['Nothing but the dam'])
  expect((await index.passages({ ...REQUEST, query: 'note:mark ' })).total).toBe(2500)
})

test('the answer is the same when something else is asked and put while highlights are gone through', async () => {
  const index = new FullTextIndex()
  const clips = Array.from({ length: 600 }, (_, at) =>
    aSearchEntry({ id: anEntryId(at + 1), highlights: [aHighlightEntry({ text: 'A river' })] }),
  )
  await index.put(clips)

  const asked = index.passages({ ...REQUEST, query: '-dam river ' })
  const others = Array.from({ length: 90 }, (_, at) =>
    index.findIds({ ...REQUEST, query: `word${at} ` }),
  )
  await index.put([aSearchEntry({ id: anEntryId(601), title: 'A dam' })])
  await Promise.all(others)

  expect((await asked).total).toBe(600)
})
