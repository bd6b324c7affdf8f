import { expect, test } from 'vitest'
import { findHits } from '#core/search/find-hits'
import { parseQuery, parseTyping } from '#core/search/parse-query'

const marked = (text: string, typed: string, language: string | null = 'en') =>
  findHits(text, parseQuery(typed), { language }).map(({ start, end }) => text.slice(start, end))

test('a phrase is marked only where it stands as written', () => {
  const text = 'A “private warning” came, then a private early warning.'
  expect(marked(text, '"Private warning"')).toEqual(['private warning'])
  expect(marked(text, '"private warnings"')).toEqual([])
})

test('a word is marked in all its forms', () => {
  expect(marked('Warned twice: the warnings warn.', 'warning')).toEqual([
    'Warned',
    'warnings',
    'warn',
  ])
  expect(marked('Iran’s and IRAN', 'iran')).toEqual(['Iran', 'IRAN'])
  expect(marked('the U.S. and the US', 'u.s.')).toEqual(['U.S.', 'US'])
})

test('what is ruled out is never marked', () => {
  expect(marked('warn of Soleimani', 'warn -soleimani')).toEqual(['warn'])
})

test('words near each other are marked each by itself, and only there', () => {
  const text = 'The U.S. and its government met. Much, much, much later: government.'
  expect(marked(text, '"U.S. government"~2')).toEqual(['U.S.', 'government'])
})

test('a prefix marks the whole word, an address its pieces in a row', () => {
  expect(marked('terrorist and terrorism', 'terror*')).toEqual(['terrorist', 'terrorism'])
  expect(marked('see doi 10.1000/xyz-1 and 10 1000', '10.1000/xyz-1')).toEqual(['10.1000/xyz-1'])
  expect(findHits('warning', parseTyping('war'))).toEqual([{ start: 0, end: 7 }])
})

test('clauses of other fields mark nothing here', () => {
  const query = parseQuery('title:iran text:war')
  expect(findHits('iran war', query)).toEqual([{ start: 5, end: 8 }])
  expect(findHits('iran war', query, { field: 'title' })).toEqual([{ start: 0, end: 4 }])
})

test.each([
  ['我在学习日本語和中文。', '日本語', ['日本語']],
  ['我在学习日本語和中文。', '文', ['文']],
  ['我在学习日本語和中文。', '日中', []],
  ['東京タワーに行く', 'タワー', ['タワー']],
  ['서울은 한국의 수도이다', '한국', ['한국']],
  ['ประเทศไทยสวย', 'ไทย', ['ไทย']],
  ['قالت الصحيفة إنّ إيران', 'ايران', ['إيران']],
  ['דובר צה״ל אמר שלום', 'צה"ל', ['צה״ל']],
  ['Ещё раз о войне', 'еще', ['Ещё']],
  ['Η Ελλάδα και ο ΛΌΓΟΣ', 'λογος', ['ΛΌΓΟΣ']],
  ['Die Straße nach Zürich', 'strasse zurich', ['Straße', 'Zürich']],
  ['L’été à l’Élysée', 'elysee', ['Élysée']],
])('in “%s”, %s is found', (text, typed, expected) => {
  expect(marked(text, typed, null)).toEqual(expected)
})

test('overlapping hits become one', () => {
  expect(marked('the duty to warn policy', '"duty to warn" "to warn policy"')).toEqual([
    'duty to warn policy',
  ])
})
