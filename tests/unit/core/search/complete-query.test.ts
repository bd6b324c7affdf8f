import { expect, test } from 'vitest'
import { completeQuery, NO_NAMES, type KnownNames } from '#core/search/complete-query'
import { settledQuery } from '#core/search/typing-at'

const KNOWN: KnownNames = {
  tag: [
    { name: 'iran', count: 14 },
    { name: 'iran/press', count: 5 },
    { name: 'middle east', count: 3 },
  ],
  site: [
    { name: 'The Gauge', count: 3 },
    { name: 'Northern Wire', count: 2 },
  ],
  author: [{ name: 'Tomás Bello', count: 1 }],
  language: [
    { name: 'en', count: 10 },
    { name: 'de', count: 2 },
  ],
  year: [
    { name: '2022', count: 4 },
    { name: '2024', count: 9 },
  ],
  collection: [
    { name: 'Thesis', count: 3 },
    { name: 'Press / Dailies', count: 1 },
  ],
}

const labels = (text: string, caret = text.length) =>
  completeQuery(text, caret, KNOWN).map(({ label }) => label)

test('the beginning of a field is completed to the field', () => {
  expect(labels('river au')).toEqual(['author:'])
  expect(completeQuery('river au', 8, KNOWN)[0]?.query).toBe('river author:')
})

test('one letter of a word is no field yet, and a whole word that is none offers nothing', () => {
  expect(labels('t')).toEqual([])
  expect(labels('river')).toEqual([])
})

test('tags are completed from the library, those that begin so first', () => {
  expect(labels('tag:i')).toEqual(['tag:iran', 'tag:iran/press'])
  expect(labels('tag:press')).toEqual(['tag:iran/press'])
  expect(labels('tag:')).toEqual(['tag:iran', 'tag:iran/press', 'tag:"middle east"'])
})

test('how often a name is used stands beside it', () => {
  expect(completeQuery('tag:ir', 6, KNOWN)[0]?.hint).toBe('14')
})

test('a name with spaces is put in quotation marks, also when they were opened already', () => {
  expect(completeQuery('site:ga', 7, KNOWN)[0]?.query).toBe('site:"The Gauge" ')
  expect(completeQuery('site:"the g', 11, KNOWN)[0]?.query).toBe('site:"The Gauge" ')
})

test('accents and case make no difference', () => {
  expect(labels('author:TOMAS')).toEqual(['author:"Tomás Bello"'])
  expect(labels('author:bel')).toEqual(['author:"Tomás Bello"'])
})

test('only the piece at the caret is completed, and the caret comes to stand behind it', () => {
  const [first] = completeQuery('river tag:ir saved:2024', 12, KNOWN)

  expect(first).toMatchObject({ query: 'river tag:iran saved:2024', caret: 15 })
})

test('a minus or a parenthesis before a field stays where it is', () => {
  expect(completeQuery('(-tag:ir', 8, KNOWN)[0]?.query).toBe('(-tag:iran ')
})

test('places, states, colors, dates and years are completed', () => {
  expect(labels('in:in')).toEqual(['in:inbox'])
  expect(labels('is:un')).toEqual(['is:unread'])
  expect(labels('color:gr')).toEqual(['color:green', 'color:gray'])
  expect(labels('saved:to')).toEqual(['saved:today'])
  expect(labels('saved:20')).toEqual(['saved:2024', 'saved:2022'])
  expect(labels('published:>20')).toEqual(['published:>2024', 'published:>2022'])
})

test('a language is found by its name too', () => {
  expect(labels('lang:ger')).toEqual(['lang:de'])
})

test('what is typed whole is not offered again, nor anything within a phrase', () => {
  expect(labels('is:unread')).toEqual([])
  expect(labels('"tag:ir')).toEqual([])
})

test('a library that is empty offers what every library has', () => {
  expect(completeQuery('is:', 3, NO_NAMES).map(({ label }) => label)).toContain('is:favorite')
  expect(completeQuery('tag:x', 5, NO_NAMES)).toEqual([])
})

test('a field that waits for its value asks for nothing yet', () => {
  expect(settledQuery('river site:')).toBe('river ')
  expect(settledQuery('river -tag:"')).toBe('river ')
  expect(settledQuery('river site:x')).toBe('river site:x')
  expect(settledQuery('at https:')).toBe('at https:')
})

test('collections complete in:, beside the places, by any word of their path', () => {
  expect(labels('in:th')).toEqual(['in:"Thesis"'])
  expect(labels('in:dai')).toEqual(['in:"Press / Dailies"'])
  expect(labels('in:')).toEqual(expect.arrayContaining(['in:inbox', 'in:"Thesis"']))
})
