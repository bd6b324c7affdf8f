import { expect, test } from 'vitest'
import { withRecent } from '#core/search/recent-searches'

test('the newest search is first, and each is there once', () => {
  expect(withRecent(['river', 'cable'], 'cable ')).toEqual(['cable', 'river'])
})

test('only the last few are kept, and nothing is no search', () => {
  const many = Array.from({ length: 12 }, (_, place) => `search ${place}`)

  expect(withRecent(many, 'one more')).toHaveLength(12)
  expect(withRecent(many, 'one more')).not.toContain('search 11')
  expect(withRecent(['river'], '  ')).toEqual(['river'])
})
