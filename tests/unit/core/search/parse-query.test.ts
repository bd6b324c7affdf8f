import { expect, test } from 'vitest'
import { parseQuery, parseTyping } from '#core/search/parse-query'
import type { Clause, Wanted } from '#core/search/query'

const text = (wanted: Wanted): Clause => ({ type: 'text', field: null, wanted })
const word = (typed: string) => text({ kind: 'word', text: typed })
const phrase = (typed: string) => text({ kind: 'phrase', text: typed })
const where = (typed: string) => parseQuery(typed).where

test('words side by side are all asked for', () => {
  expect(where('duty warn')).toEqual({ type: 'all', of: [word('duty'), word('warn')] })
  expect(where('duty AND warn')).toEqual(where('duty warn'))
})

test('AND binds tighter than OR', () => {
  expect(where('a b OR c')).toEqual({
    type: 'any',
    of: [{ type: 'all', of: [word('a'), word('b')] }, word('c')],
  })
  expect(where('a (b OR c)')).toEqual({
    type: 'all',
    of: [word('a'), { type: 'any', of: [word('b'), word('c')] }],
  })
})

test('a minus and NOT say the same', () => {
  expect(where('-soleimani')).toEqual({ type: 'not', of: word('soleimani') })
  expect(where('NOT soleimani')).toEqual(where('-soleimani'))
  expect(where('-(a b)')).toEqual({ type: 'not', of: where('a b') })
})

test('curly, low and pointed quotation marks quote like straight ones', () => {
  for (const typed of ['"a b"', '“a b”', '„a b“', '«a b»', '"a b']) {
    expect(where(typed)).toEqual(phrase('a b'))
  }
})

test('the quotation mark inside a Hebrew abbreviation quotes nothing', () => {
  expect(where('צה"ל')).toEqual(word('צה"ל'))
})

test('a number behind a phrase makes its words near each other', () => {
  expect(where('"U.S. government"~5')).toEqual(
    text({ kind: 'near', text: 'U.S. government', distance: 5 }),
  )
})

test('an asterisk at the end makes a prefix', () => {
  expect(where('terror*')).toEqual(text({ kind: 'prefix', text: 'terror' }))
  expect(where('title:terror*')).toEqual({
    type: 'text',
    field: 'title',
    wanted: { kind: 'prefix', text: 'terror' },
  })
})

test.each<[string, Clause]>([
  ['tag:terrorism', { type: 'tag', name: 'terrorism', match: 'whole' }],
  ['TAG:"foreign policy"', { type: 'tag', name: 'foreign policy', match: 'whole' }],
  ['tag：伊朗', { type: 'tag', name: '伊朗', match: 'whole' }],
  ['tag:ira*', { type: 'tag', name: 'ira', match: 'prefix' }],
  ['in:inbox', { type: 'in', place: 'inbox' }],
  ['in:"My thesis"', { type: 'collection', name: 'My thesis' }],
  ['is:unread', { type: 'is', state: 'unread' }],
  ['has:highlights', { type: 'has', thing: 'highlights' }],
  ['has:note', { type: 'has', thing: 'notes' }],
  ['no:tags', { type: 'no', thing: 'tags' }],
  ['color:yellow', { type: 'color', name: 'yellow' }],
  ['lang:zh-Hant', { type: 'language', code: 'zh-hant' }],
  ['words:>500', { type: 'number', field: 'words', range: { op: '>', value: 500 } }],
  [
    'words:100..500',
    { type: 'number', field: 'words', range: { op: 'between', from: 100, to: 500 } },
  ],
  ['progress:<50%', { type: 'number', field: 'progress', range: { op: '<', value: 50 } }],
  ['saved:today', { type: 'date', field: 'saved', range: { op: 'is', value: 'today' } }],
  ['saved:<30d', { type: 'date', field: 'saved', range: { op: '<', value: '30d' } }],
  [
    'read:"2 weeks ago"',
    { type: 'date', field: 'read', range: { op: 'is', value: '2 weeks ago' } },
  ],
  [
    'published:2024-01..2024-06',
    { type: 'date', field: 'published', range: { op: 'between', from: '2024-01', to: '2024-06' } },
  ],
  ['site:bbc.co.uk', { type: 'text', field: 'site', wanted: { kind: 'word', text: 'bbc.co.uk' } }],
  [
    'author:"Ann Lee"',
    { type: 'text', field: 'author', wanted: { kind: 'phrase', text: 'Ann Lee' } },
  ],
])('%s is a clause', (typed, clause) => {
  expect(where(typed)).toEqual(clause)
})

test.each([
  'https://example.org/wiki/Iran_(state)?a=b#c',
  '10.1000/xyz123',
  'foo:bar',
  'tag:',
  'words:many',
  'saved:2024-13',
  'saved:2023-02-29',
  'is:green',
  'sort:color',
  'US$5',
])('%s is plain text', (typed) => {
  expect(where(typed)).toEqual(word(typed))
})

test('a sort order is taken out of the condition, wherever it stands', () => {
  expect(parseQuery('sort:saved-asc iran')).toEqual({
    where: word('iran'),
    sort: { by: 'saved', direction: 'asc' },
  })
  expect(parseQuery('sort:title').sort).toEqual({ by: 'title', direction: 'asc' })
})

test('an operator that waits for its word is left out', () => {
  expect(where('iran OR')).toEqual(word('iran'))
  expect(where('OR iran')).toEqual(word('iran'))
  expect(where('iran NOT')).toEqual(word('iran'))
  expect(where('(iran')).toEqual(word('iran'))
  expect(where('iran)')).toEqual(word('iran'))
  expect(where('()')).toBeNull()
  expect(where('')).toBeNull()
})

test('the last word is unfinished while it is typed', () => {
  const unfinished = text({ kind: 'unfinished', text: 'war' })
  expect(parseTyping('war').where).toEqual(unfinished)
  expect(parseTyping('iran war').where).toEqual({ type: 'all', of: [word('iran'), unfinished] })
  for (const finished of ['war ', '"war"', '-war', '(war)', 'tag:war', 'war*']) {
    expect(parseTyping(finished)).toEqual(parseQuery(finished))
  }
})
