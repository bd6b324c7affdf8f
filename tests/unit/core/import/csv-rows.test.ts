import { expect, test } from 'vitest'
import { csvNames, readCsv } from '#core/import/csv-rows'

const cellsOf = (text: string) =>
  readCsv(text, 'a.csv').rows.map(({ number, cell }) => [number, cell('url'), cell('title')])

test.each([
  ['commas', 'URL,Title\nu1,"a, b; c"\n'],
  ['semicolons, as spreadsheets of many countries write them', 'URL;Title\nu1;"a, b; c"\n'],
  ['tabs', 'URL\tTitle\nu1\ta, b; c\n'],
  ['what its first line says, for spreadsheets', 'sep=;\r\nURL;Title\r\nu1;"a, b; c"\r\n'],
])('a table is read whose cells stand between %s', (_, text) => {
  expect([...csvNames(text)]).toEqual(['url', 'title'])
  expect(readCsv(text, 'a.csv').rows.map(({ cell }) => [cell('url'), cell('title')])).toEqual([
    ['u1', 'a, b; c'],
  ])
})

test('empty lines are no rows, before the names neither, and rows are counted as a spreadsheet does', () => {
  const text = '\n\r\n URL,Title\n\nu1,"two\nlines"\n,,\n\nu2,B\n'
  expect([...csvNames(text)]).toEqual(['url', 'title'])
  expect(cellsOf(text)).toEqual([
    [5, 'u1', 'two\nlines'],
    [8, 'u2', 'B'],
  ])
})

test('a broken table has its rows before the place, which is told as a spreadsheet counts', () => {
  const { rows, broken } = readCsv('\nURL;Title\n\nu1;A\nu2;"B\nu3;C\n', 'a.csv')
  expect(rows.map(({ number, cell }) => [number, cell('url')])).toEqual([[4, 'u1']])
  expect(broken?.where).toBe('row 5 of a.csv')
})

test('of more than a million rows the first are read, and it is said where reading stopped', () => {
  const { rows, broken } = readCsv(`url\n${'u\n'.repeat(1_000_000)}`, 'a.csv')

  expect(rows).toHaveLength(999_999)
  expect(broken).toMatchObject({ where: 'row 1000001 of a.csv' })
  expect(readCsv(`url\n${'u\n'.repeat(999_999)}`, 'a.csv').broken).toBeNull()
})
