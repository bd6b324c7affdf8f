import { expect, test } from 'vitest'
import { readPlainWords } from '#core/search/plain-words'

test.each([
  ['articles tagged iran saved in 2024', 'tag:iran saved:2024'],
  ['articles tagged iran and press', 'tag:iran tag:press'],
  ['unread clips from the gauge', 'is:unread site:"the gauge"'],
  ['articles by hanna weiss about the river', 'author:"hanna weiss" the river'],
  ['clips published in March 2024', 'published:2024-03'],
  ['everything saved in the last 30 days', 'saved:<30d'],
  ['pages saved last week', 'saved:<1w'],
  ['articles published from 2022 to 2024', 'published:2022..2024'],
  ['clips saved since yesterday', 'saved:>=yesterday'],
  ['articles not tagged iran', '-tag:iran'],
  ['clips with highlights without tags', 'has:highlights no:tags'],
  ['articles in german', 'lang:de'],
  ['clips in the archive', 'in:archive'],
  ['articles longer than 2,000 words', 'words:>2000'],
  ['notes tagged draft', 'is:note tag:draft'],
  ['river articles tagged water', 'river tag:water'],
])('“%s” is %s', (said, query) => {
  expect(readPlainWords(said)).toBe(query)
})

test.each([
  'river figures',
  'articles',
  'tag:iran saved:2024',
  '“articles tagged iran”',
  '',
  'tagged',
])('“%s” is left as it is', (said) => {
  expect(readPlainWords(said)).toBeNull()
})
