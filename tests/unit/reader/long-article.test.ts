import { expect, test } from 'vitest'
import { beginningOf } from '../../../src/reader/long-article'

const LONG = `<p>${'word '.repeat(100_000)}</p>`

test('of a long article a beginning is shown first', () => {
  const beginning = beginningOf(LONG, 0)
  expect(beginning?.length).toBeGreaterThan(10_000)
  expect(LONG.startsWith(beginning ?? 'none')).toBe(true)
  expect(beginning?.length).toBeLessThan(LONG.length / 10)
})

test('an article that is not long is shown whole', () => {
  expect(beginningOf(`<p>${'word '.repeat(10_000)}</p>`, 0)).toBeNull()
})

test('one who reads far down sees the article whole, for the place is not in its beginning', () => {
  expect(beginningOf(LONG, 100_000)).toBeNull()
})
