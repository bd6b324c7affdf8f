import { expect, test } from 'vitest'
import { dayOf, daysOfSourceDate, resolveDate, resolveDateRange } from '#core/search/resolve-date'

const day = (date: string) => dayOf(Date.parse(date))
const TODAY = day('2024-03-31')

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-03-01', '2024-03-01', '2024-03-01'],
  ['today', '2024-03-31', '2024-03-31'],
  ['yesterday', '2024-03-30', '2024-03-30'],
  ['2 weeks ago', '2024-03-17', '2024-03-17'],
  ['1 month ago', '2024-02-29', '2024-02-29'],
  ['1 year ago', '2023-03-31', '2023-03-31'],
  ['30d', '2024-03-01', '2024-03-01'],
])('%s means %s to %s', (form, from, to) => {
  expect(resolveDate(form, TODAY)).toEqual({ from: day(from), to: day(to) })
})

test('what is not a date is none', () => {
  for (const form of ['', 'tomorrowish', '2024-13', '2023-02-29', '24', '2 fortnights ago']) {
    expect(resolveDate(form, TODAY)).toBeNull()
  }
})

test('an age is read as people say it', () => {
  expect(resolveDateRange({ op: '<', value: '30d' }, TODAY)).toEqual({
    from: day('2024-03-01'),
    to: Infinity,
  })
  expect(resolveDateRange({ op: '>', value: '30d' }, TODAY).to).toBe(day('2024-02-29'))
})

test('before and after a year leave the year out', () => {
  expect(resolveDateRange({ op: '>', value: '2023' }, TODAY).from).toBe(day('2024-01-01'))
  expect(resolveDateRange({ op: '<', value: '2023' }, TODAY).to).toBe(day('2022-12-31'))
})

test('a range takes both ends in, and may be written backwards', () => {
  const span = { from: day('2024-01-01'), to: day('2024-06-30') }
  const range = (from: string, to: string) => resolveDateRange({ op: 'between', from, to }, TODAY)
  expect(range('2024-01', '2024-06')).toEqual(span)
  expect(range('2024-06', '2024-01')).toEqual(span)
})

test('a moment falls on the day of the reader’s own clock', () => {
  const lateEvening = Date.parse('2024-03-04T04:30:00Z')
  expect(dayOf(lateEvening, -5 * 60)).toBe(day('2024-03-03'))
  expect(daysOfSourceDate('2024-03-04T04:30:00Z', () => -300)?.from).toBe(day('2024-03-03'))
  expect(daysOfSourceDate('2024-03-04T04:30:00', () => -300)?.from).toBe(day('2024-03-04'))
  expect(daysOfSourceDate('2024-03', () => 0)).toEqual({
    from: day('2024-03-01'),
    to: day('2024-03-31'),
  })
})
