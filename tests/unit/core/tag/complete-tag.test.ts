import { expect, test } from 'vitest'
import { completeTag } from '#core/tag/complete-tag'

const tags = [
  { name: 'press/élan', count: 1 },
  { name: 'Elan', count: 2 },
  { name: 'elanist', count: 9 },
  { name: 'relaning', count: 50 },
]

test('a tag is found ignoring case and accents: itself first, then by where it begins, then by use', () => {
  const found = completeTag(' ÉLAN', tags)

  expect(found.map(({ name }) => name)).toEqual(['Elan', 'elanist', 'press/élan', 'relaning'])
})

test('with nothing typed the most used comes first', () => {
  expect(completeTag('', tags)[0]?.name).toBe('relaning')
})
