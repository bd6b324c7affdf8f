import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceDate } from '#core/clip/metadata'
import { readDate, readDateLine } from '#core/text/read-date'

describe('reading a date', () => {
  test.each([
    ['2024-01-30', '2024-01-30'],
    ['2024-01', '2024-01'],
    ['2024-01-30T08:15:00+01:00', '2024-01-30T08:15:00+01:00'],
    ['2024-01-30 08:15', '2024-01-30T08:15'],
    ['2024-01-30T08:15:00.000Z', '2024-01-30T08:15:00.000Z'],
    ['Tue, 30 Jan 2024 10:00:00 GMT', '2024-01-30T10:00:00Z'],
    ['30 January 2024', '2024-01-30'],
    ['January 30, 2024', '2024-01-30'],
    ['Jan. 30th, 2024', '2024-01-30'],
    ['Published on Tuesday, 30 January 2024', '2024-01-30'],
    ['Dienstag, 30. Januar 2024', '2024-01-30'],
    ['Tuesday, 30. Januar 2024', '2024-01-30'],
    ['1er mars 2024', '2024-03-01'],
    ['30 août 2023', '2023-08-30'],
    ['30 de enero de 2024', '2024-01-30'],
    ['30 gennaio 2024', '2024-01-30'],
    ['30 de março de 2024', '2024-03-30'],
    ['30 maart 2024', '2024-03-30'],
    ['30 января 2024 г.', '2024-01-30'],
    ['2024年1月30日', '2024-01-30'],
    ['２０２４年１月３０日 08:15', '2024-01-30'],
    ['2024년 1월 30일', '2024-01-30'],
    ['2024/1/30', '2024-01-30'],
    ['30/01/2024', '2024-01-30'],
    ['01/30/2024', '2024-01-30'],
    ['03.04.2024', '2024-04-03'],
    ['04/04/2024', '2024-04-04'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  test.each([
    ['could be two days', '03/04/2024'],
    ['is on no calendar', '31 February 2024'],
    ['is on no calendar either', '2023-02-29'],
    ['has no year', '30 January'],
    ['names no month', '30 Foo 2024'],
    ['states two days', '1 May 2024 to 3 May 2024'],
    ['is the zero of a clock', '1970-01-01T00:00:00Z'],
    ['is a number', '20240130123456789'],
    ['is nothing', ' '],
  ])('never invents one: what %s is not read', (_, text) => {
    expect(readDate(text)).toBeNull()
  })

  test('knows a line that is only a date from a sentence with one', () => {
    expect(readDateLine('Tuesday, 14 November 2023 at 9:12 AM')).toBe('2023-11-14')
    expect(readDateLine('The bridge was opened on 14 November 2023')).toBeNull()
  })

  test('ends for any text, with a date that has the form of one', () => {
    const words = fc.constantFrom(
      '30',
      'January',
      '2024',
      '/',
      '.',
      '-',
      ', ',
      ' ',
      '年',
      '月',
      '日',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const date = readDate(text)

        if (date !== null) expect(SourceDate.safeParse(date).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
