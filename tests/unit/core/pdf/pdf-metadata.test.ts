import { expect, test } from 'vitest'
import { pdfDate, realAuthors, realTitle } from '#core/pdf/pdf-metadata'

test.each([
  ["D:20240305101500+01'00'", '2024-03-05T10:15:00+01:00'],
  ['D:20240305101500Z', '2024-03-05T10:15:00Z'],
  ['D:20240305', '2024-03-05'],
  ['D:2024', '2024'],
  ['20240305', '2024-03-05'],
  ['2024-03-05T10:15:00Z', '2024-03-05T10:15:00Z'],
  ['2024-03-05', '2024-03-05'],
  ['D:20241345', null],
  ['D:00010101', null],
  ['March', null],
])('a date as PDFs write it: %s', (written, expected) => {
  expect(pdfDate(written)).toBe(expected)
})

test.each([
  'Microsoft Word - final_v3.doc',
  'untitled',
  'report_2024.indd',
  'scan0001',
  'Layout 1',
  'https://example.org/a.pdf',
  '12',
])('what a program wrote is no title: %s', (title) => {
  expect(realTitle({ titles: [title] })).toBeNull()
})

test('the first title that a person may have written is taken', () => {
  expect(realTitle({ titles: ['untitled', 'The Price of Salt'] })).toBe('The Price of Salt')
  expect(realTitle({ titles: ['Salz'] })).toBe('Salz')
})

test('names of accounts are no authors', () => {
  expect(realAuthors({ authors: ['admin', 'user', 'Ann Lee and Bob Ray'] })).toEqual([
    'Ann Lee',
    'Bob Ray',
  ])
})
