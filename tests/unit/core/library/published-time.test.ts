import { expect, test } from 'vitest'
import { dayAfter, publishedTime } from '#core/library/published-time'

test('a date stands on the day it was written on, whatever its zone', () => {
  const day = publishedTime('2024-05-03')

  expect(publishedTime('2024-05-03T10:20:30+0200')).toBe((day ?? 0) + 10 * 3600 + 20 * 60 + 30)
  expect(publishedTime('2024-05-03T23:59-11:00')).toBeLessThan(dayAfter('2024-05-03') ?? 0)
})

test('of a year or a month alone it is the first day', () => {
  expect(publishedTime('2024')).toBe(publishedTime('2024-01-01'))
  expect(publishedTime('2024-05')).toBe(publishedTime('2024-05-01'))
})

test('old dates are before new ones, those of the first centuries too', () => {
  const times = ['0001-01-01', '0099-12-31', '1859-04-30', '1970-01-01', '2024-02-29'].map(
    publishedTime,
  )

  expect(times).toEqual(times.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(publishedTime('1970-01-01')).toBe(0)
})

test('what is no date is null', () => {
  expect(publishedTime('yesterday')).toBeNull()
  expect(dayAfter('')).toBeNull()
})
