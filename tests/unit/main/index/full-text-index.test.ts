import { expect, test } from 'vitest'
import type { SearchEntry } from '#core/search/search-entry'
import { FullTextIndex } from '#index/full-text-index'
import { aHighlightEntry, aSearchEntry } from '#tests/builders/search-entry'

const DUTY = aSearchEntry({
  title: 'Duty to warn',
  body: 'The official said the U.S. government followed a long-standing “duty to warn” policy',
  tags: ['terrorism/2024', 'Iran'],
  highlights: [
    aHighlightEntry({ text: 'a long-standing policy', note: 'timely, for chapter two' }),
  ],
  authors: ['Ann Lee'],
  site: 'Example News',
  url: 'https://www.example.com/2024/duty?id=7',
  wordCount: 800,
  savedAt: '2024-06-01T09:00:00.000Z',
  publishedAt: '2024-03-01',
})
const PRIVATE = aSearchEntry({
  title: 'Before the attack',
  body: 'Washington sent a “private warning” about the plot of Soleimani.',
  tags: ['iraq'],
  savedAt: '2024-06-02T09:00:00.000Z',
  publishedAt: '2024-01',
})
const EARLY = aSearchEntry({
  title: 'Reviewed',
  body: 'It was a private early warning. The new government is not the U.S. one.',
  highlights: [aHighlightEntry({ text: 'a timely warning' })],
  savedAt: '2024-06-03T09:00:00.000Z',
})
const TRASHED = aSearchEntry({ body: 'A private warning, thrown away.', place: 'trash' })

function anIndexOf(...entries: SearchEntry[]): FullTextIndex {
  const index = new FullTextIndex(null, () => 0)
  index.put(entries)
  return index
}

function find(query: string, index = anIndexOf(DUTY, PRIVATE, EARLY, TRASHED)) {
  return index.find({ query, now: '2024-06-15T12:00:00.000Z', offset: 0, limit: 50 })
}

const idsFor = async (query: string) => (await find(query)).hits.map(({ id }) => id)

test('a phrase is found and marked in its snippet', async () => {
  const { total, hits } = await find('"duty to warn"')
  expect(total).toBe(1)
  const { snippet, titleMarks, at } = hits[0] ?? {}
  expect(snippet?.field).toBe('body')
  expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
    'duty to warn',
  ])
  expect(titleMarks).toEqual([{ start: 0, end: 12 }])
  expect(at && DUTY.body.slice(at.start, at.end)).toBe('duty to warn')
})

test('words without quotation marks are found too', async () => {
  expect(await idsFor('duty to warn')).toEqual([DUTY.id])
})

test.each([
  ['"private warning"', [PRIVATE]],
  ['“private warning”', [PRIVATE]],
  ['tag:terrorism', [DUTY]],
  ['tag:iran OR tag:iraq', [PRIVATE, DUTY]],
  ['highlight:timely', [EARLY]],
  ['note:timely', [DUTY]],
  ['timely ', [EARLY, DUTY]],
  ['-soleimani', [EARLY, DUTY]],
  ['"U.S. government"~0', [DUTY]],
  ['"U.S. government"~5', [DUTY, EARLY]],
  ['us ', [DUTY, EARLY]],
  ['in:trash', [TRASHED]],
  ['in:all sort:saved', [EARLY, PRIVATE, DUTY, TRASHED]],
  ['', [EARLY, PRIVATE, DUTY]],
  ['author:lee', [DUTY]],
  ['site:example.com', [DUTY]],
  ['site:news', [DUTY]],
  ['url:2024/duty', [DUTY]],
  ['https://example.com/2024/duty', [DUTY]],
  ['published:2024-01..2024-02', [PRIVATE]],
  ['published:2024', [PRIVATE, DUTY]],
  ['published:2024-01-15', []],
  ['saved:<13d', [EARLY, PRIVATE]],
  ['words:>500', [DUTY]],
  ['has:highlights sort:saved-asc', [DUTY, EARLY]],
  ['sort:title', [PRIVATE, DUTY, EARLY]],
  ['title:warn', [DUTY]],
  ['*** 🔥', [EARLY, PRIVATE, DUTY]],
])('%s finds what it should', async (query, expected) => {
  const found = await idsFor(query)
  const inOrder = /sort:|^$|\*\*\*/.test(query)
  const ids = expected.map(({ id }) => id)
  expect(inOrder ? found : [...found].sort()).toEqual(inOrder ? ids : [...ids].sort())
})

test('a hit in a highlight, a note, a tag or an author is shown from there', async () => {
  expect((await find('highlight:timely')).hits[0]?.snippet).toMatchObject({
    field: 'highlight',
    text: 'a timely warning',
    marks: [{ start: 2, end: 8 }],
  })
  expect((await find('chapter')).hits[0]?.snippet?.field).toBe('note')
  expect((await find('terrorism')).hits[0]?.snippet?.field).toBe('tag')
  expect((await find('lee')).hits[0]).toMatchObject({ snippet: { field: 'author' }, at: null })
})

test('a search by facts alone shows no snippet', async () => {
  expect((await find('tag:iraq')).hits[0]).toMatchObject({
    snippet: null,
    titleMarks: [],
    at: null,
  })
})

test('the word being typed finds what it begins, below the word itself', async () => {
  const exact = aSearchEntry({ body: 'A war was near.' })
  const longer = aSearchEntry({ body: 'Warsaw was near.', savedAt: '2024-06-09T00:00:00.000Z' })
  const index = anIndexOf(longer, exact)
  expect((await find('war', index)).hits.map(({ id }) => id)).toEqual([exact.id, longer.id])
  expect((await find('war ', index)).total).toBe(1)
})

test('a word in the title or a tag ranks above the same word in the text', async () => {
  const inBody = aSearchEntry({ body: 'One of many words is drones, said once here.' })
  const inTitle = aSearchEntry({ title: 'Drones', body: 'One of many words is here.' })
  const index = anIndexOf(inTitle, inBody)
  expect((await find('drones', index)).hits.map(({ id }) => id)).toEqual([inTitle.id, inBody.id])
})

test('words that stand together rank above words that stand apart', async () => {
  const together = aSearchEntry({ body: `the spy balloon flew over ${'a b c d '.repeat(20)}` })
  const apart = aSearchEntry({
    body: `the spy flew over ${'a b c d '.repeat(20)} balloon`,
    savedAt: '2024-06-09T00:00:00.000Z',
  })
  const index = anIndexOf(apart, together)
  expect((await find('spy balloon ', index)).hits.map(({ id }) => id)).toEqual([
    together.id,
    apart.id,
  ])
})

test('equal matches stand newest saved first', async () => {
  const older = aSearchEntry({ savedAt: '2024-01-01T00:00:00.000Z' })
  const newer = aSearchEntry({ savedAt: '2024-01-02T00:00:00.000Z' })
  expect((await find('quiet ', anIndexOf(newer, older))).hits.map(({ id }) => id)).toEqual([
    newer.id,
    older.id,
  ])
})

test('a page of the list is cut out of the whole, and the total stays', async () => {
  const entries = Array.from({ length: 7 }, () => aSearchEntry())
  const page = await anIndexOf(...entries).find({
    query: 'quiet',
    now: '2024-06-15T12:00:00.000Z',
    offset: 5,
    limit: 5,
  })
  expect(page).toMatchObject({ total: 7, hits: { length: 2 } })
})

test('an edited entry is found by its new words only, a removed one not at all', async () => {
  const index = anIndexOf(DUTY, PRIVATE)
  index.put([{ ...DUTY, body: 'Rewritten.', title: 'New' }])
  index.remove([PRIVATE.id, 'not-here'])
  expect((await find('government', index)).total).toBe(0)
  expect((await find('rewritten', index)).total).toBe(1)
  expect((await find('warning', index)).total).toBe(0)
  expect(index.size).toBe(1)
})

test('what is put one by one after many that came at once is found with them', async () => {
  const many = Array.from({ length: 250 }, () => aSearchEntry({ body: 'A quiet duty.' }))
  const index = anIndexOf(...many)
  expect((await find('duty ', index)).total).toBe(250)

  await index.put([aSearchEntry({ body: 'One more duty, and a warning.' })])
  expect((await find('duty ', index)).total).toBe(251)
  await index.put([aSearchEntry({ body: 'Duties again.' })])
  expect((await find('duty ', index)).total).toBe(252)
  expect((await find('warn ', index)).total).toBe(1)
})

test('whoever holds the words of a quotation in a row is first, however often others say them', async () => {
  const words = 'it was the best of times'
  const loud = aSearchEntry({ title: 'Best times', body: 'best times best times of it the was' })
  const quoted = aSearchEntry({
    body: `Dickens began: “It was the best of times”. ${'More was said of it. '.repeat(60)}`,
    savedAt: '2020-01-01T00:00:00.000Z',
  })
  const index = anIndexOf(loud, quoted)
  const either = words.split(' ').join(' OR ')
  expect((await find(`${either} `, index)).hits.map(({ id }) => id)).toEqual([quoted.id, loud.id])
})

test('a long question also finds first what speaks like its best answers', async () => {
  const filler = 'one two three four five six seven eight nine ten '.repeat(6)
  const answer = (more: string) => aSearchEntry({ body: `${filler} wings lift drag ${more}` })
  const answers = Array.from({ length: 4 }, () => answer('vortex shedding behind cylinders'))
  const kin = aSearchEntry({ body: `${filler} lift vortex shedding behind cylinders` })
  const other = aSearchEntry({
    body: `${filler} lift parcels trucks vans harbors`,
    savedAt: '2024-06-09T00:00:00.000Z',
  })
  const rest = Array.from({ length: 40 }, (_, at) => aSearchEntry({ body: `${filler} item ${at}` }))
  const index = anIndexOf(...answers, other, kin, ...rest)
  const question = 'which wings lift drag and how do they do so in wind tunnels'.split(' ')
  const { hits } = await find(`${question.join(' OR ')} `, index)
  const ids = hits.map(({ id }) => id)
  expect(ids.indexOf(kin.id)).toBeLessThan(ids.indexOf(other.id))
})

test('a change of facts alone counts at once', async () => {
  const index = anIndexOf(DUTY)
  index.put([{ ...DUTY, place: 'trash' }])
  expect((await find('duty', index)).total).toBe(0)
  expect((await find('duty in:trash', index)).total).toBe(1)
})

test('collections and lost highlights are found when the library tells them', async () => {
  const told = aSearchEntry({ collections: ['My Thesis'], orphanCount: 2 })
  const index = anIndexOf(told, aSearchEntry())
  for (const query of ['in:"my thesis"', 'is:orphan']) {
    expect((await find(query, index)).hits.map(({ id }) => id)).toEqual([told.id])
  }
})

test('what was saved twice is a duplicate, as long as neither is in the trash', async () => {
  const page = 'https://example.org/tale'
  const [one, two] = [aSearchEntry({ page }), aSearchEntry({ page })]
  const index = anIndexOf(one, two, aSearchEntry({ page: 'https://example.org/' }), aSearchEntry())
  expect((await find('is:duplicate', index)).total).toBe(2)

  await index.put([{ ...two, place: 'trash' }])
  expect((await find('is:duplicate in:all', index)).total).toBe(0)
})

test.each([
  ['zh', '他说美国政府早就知道。', '美国政府', '国美'],
  ['zh', '他说美国政府早就知道。', '知', '国美'],
  ['ja', '東京で地震がありました', '地震', '京地'],
  ['ko', '대통령은 서울에서 말했다', '서울', '울말'],
  ['th', 'นายกรัฐมนตรีกล่าวว่า', 'รัฐมนตรี', 'รัฐกล่าว'],
  ['ar', 'قال الرئيس إن إيران', 'ايران', 'العراق'],
  ['he', 'דובר צה"ל אמר', 'צה״ל', 'צבא'],
  ['ru', 'Президент ещё не ответил', 'ЕЩЕ', 'да'],
  ['el', 'Ο πρόεδρος μίλησε', 'ΠΡΟΕΔΡΟΣ', 'οχι'],
  ['de', 'Die Straße war gesperrt', 'STRASSE', 'weg'],
  ['fr', 'Le président de l’Élysée', 'elysee', 'paris'],
])('in %s, %s is found by %s', async (language, body, present, absent) => {
  const index = anIndexOf(aSearchEntry({ body, language }))
  expect((await find(`${present} `, index)).total).toBe(1)
  expect((await find(`"${present}"`, index)).hits[0]?.snippet?.marks).toHaveLength(1)
  expect((await find(`${absent} `, index)).total).toBe(0)
})

test('questions asked at once do not get in each other’s way', async () => {
  const index = new FullTextIndex(null, () => 0)
  for (let batch = 0; batch < 3; batch++) {
    const entries = Array.from({ length: 2000 }, (_, at) =>
      aSearchEntry({ body: `duty number${at % 100} of many` }),
    )
    await index.put(entries)
  }
  const ask = (query: string) =>
    index.findIds({
      query,
      stage: 'finished',
      now: '2024-06-15T12:00:00.000Z',
      offset: 0,
      limit: 99,
    })

  const asked: Promise<string[]>[] = []
  for (let at = 0; at < 100; at++) {
    asked.push(ask(`number${at} duty many`))
    await Promise.resolve()
  }
  const found = await Promise.all(asked)

  expect(found.map((ids) => ids.length)).toEqual(Array(100).fill(60))
})
