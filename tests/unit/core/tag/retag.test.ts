import { expect, test } from 'vitest'
import { nearTags } from '#core/tag/near-tags'
import { retagAll } from '#core/tag/retag'

test('a tag takes those nested in it along to its new name', () => {
  expect(retagAll(['Iran/Press', 'iran', 'iranian'], 'iran', 'asia/Iran')).toEqual([
    'asia/Iran/Press',
    'asia/Iran',
    'iranian',
  ])
})

test('two tags that become one are there once', () => {
  expect(retagAll(['colour', 'color'], 'colour', 'color')).toEqual(['color'])
})

test('a tag is taken off with those nested in it', () => {
  expect(retagAll(['a', 'A/b', 'ab'], 'a', null)).toEqual(['ab'])
})

test('tags that may be meant as one are found, and the rarer is to become the other', () => {
  const used = (names: Record<string, number>) =>
    nearTags(Object.entries(names).map(([name, count]) => ({ name, count })))

  expect(used({ colour: 1, color: 9 })).toEqual([{ from: 'colour', to: 'color', why: 'spelling' }])
  expect(used({ river: 1, rivers: 2 })).toEqual([{ from: 'river', to: 'rivers', why: 'plural' }])
  expect(used({ 'long reads': 3, 'long-reads': 2 })).toMatchObject([{ why: 'spelling' }])
  expect(used({ goverment: 1, government: 8 })).toEqual([
    { from: 'goverment', to: 'government', why: 'slip' },
  ])
})

test('tags that only look alike are left alone', () => {
  const names = ['2023', '2024', 'iran', 'iraq', 'press', 'press/papers', 'cat', 'car']

  expect(nearTags(names.map((name) => ({ name, count: 1 })))).toEqual([])
})
