import { expect, test } from 'vitest'
import { articleMarkdown } from '#core/export/article-markdown'
import { FileNames, safeFileName } from '#core/export/file-names'
import { gatherItems } from '#core/import/gather-items'
import { importedPage } from '#core/import/import-item'
import { tidyTags } from '#core/import/imported-tags'
import { childrenNamed, wordsIn } from '#core/import/xml-tree'
import { fillTemplate, LONGEST_FILLED } from '#core/note/fill-template'
import { findMentions } from '#core/note/find-mentions'
import { noteRow } from '#core/note/note-row'
import { NotebookError } from '#core/problem'
import { parseQuery } from '#core/search/parse-query'
import { settleName } from '#core/text/settle-name'
import { aNote } from '#tests/builders/a-note'

// So long that whatever looks at each sign from each other one would not be done in time.
const LONG = 100_000
const run = (signs: string) => signs.repeat(LONG / signs.length)

test.each(['](', '(', '-(', '"a"~1 ', '((a) '])(
  'a search for a long run of %s is read',
  (signs) => {
    expect(() => parseQuery(run(signs))).not.toThrow()
  },
)

test.each(['[[', '[[a|', '![](', '`a', '[]('])(
  'a note of a long run of %s has its row, and names what it names',
  (signs) => {
    const body = `${run(signs)}\nThe Harbor Ledger says so.`

    expect(noteRow(aNote({ title: 'Odd', body })).title).toBe('Odd')
    expect(findMentions(body, 'Harbor Ledger')).toHaveLength(1)
  },
)

test.each(['{{#a}}', '{{', '{{      ', '{{#a}}\n'])(
  'a template of a long run of %s is filled in',
  (signs) => {
    expect(fillTemplate(run(signs), { a: [{ b: 'x' }] })).toContain('{{')
  },
)

test('a section of a template within itself is there once', () => {
  const depth = 10
  const template = `${'{{#a}}'.repeat(depth)}x${'{{/a}}'.repeat(depth)}`

  const filled = fillTemplate(template, { a: Array.from({ length: 1_000 }, () => ({ b: '' })) })

  expect(filled.match(/x/g)).toHaveLength(1_000)
})

test('a template that writes a long text again and again is refused in a sentence', () => {
  const values = { a: Array.from({ length: 1_000 }, () => ({})), text: 'x'.repeat(100_000) }

  const fill = () => fillTemplate('{{#a}}{{text}}{{/a}}', values)

  expect(LONGEST_FILLED).toBeLessThan(1_000 * 100_000)
  expect(fill).toThrow(NotebookError)
  expect(fill).toThrow(/^The template makes more than .* Take out of it/)
})

test('file names are no longer than file systems take, in any script', () => {
  for (const sign of ['a', 'é', '港', '🚢']) {
    const name = new FileNames().nameFor(sign.repeat(3_000))
    expect(Buffer.byteLength(`${name} (12345).html`)).toBeLessThanOrEqual(255)
    expect(name.startsWith(sign.repeat(40))).toBe(true)
  }
})

test('no file name is that of a device of Windows, whatever its ending, nor leads anywhere', () => {
  for (const title of ['con', 'CON.html', 'nul .txt', 'com1', 'LPT9.md', 'aux.'])
    expect(safeFileName(title)).toMatch(/^Untitled /)
  expect(safeFileName('context')).toBe('context')
  expect(safeFileName('..\\..\\x')).toBe('x')
  expect(new Set(['\ud800', '\udc00'].map(safeFileName))).toEqual(new Set(['Untitled']))
})

test('thousands of things of one title have a file name each', () => {
  const names = new FileNames(['Daily (2)'])

  const given = Array.from({ length: 30_000 }, () => names.nameFor('Daily'))

  expect(new Set(given).size).toBe(30_000)
  expect(given.slice(0, 3)).toEqual(['Daily', 'Daily (3)', 'Daily (4)'])
})

test('a table with one endless row is written with the cells it has', () => {
  const wide = `<tr>${'<td>x</td>'.repeat(5_000)}</tr>`
  const html = `<table><tr><td>a</td></tr>${wide}${'<tr><td>y</td></tr>'.repeat(5_000)}</table>`

  const [table = ''] = articleMarkdown(html, String)

  expect(table.length).toBeLessThan(10 * html.length)
  expect(table.split('\n')).toHaveLength(5_003)
})

test('code with more backticks than a call can be given is fenced all the same', () => {
  const [code = ''] = articleMarkdown(`<pre>${'`a'.repeat(200_000)}</pre>`, String)

  expect(code.startsWith('```\n')).toBe(true)
})

test('rows of one page are made into one however many there are, and folders are as deep as folders are', () => {
  const deep = Array.from({ length: 10_000 }, (_, depth) => `folder ${depth}`)
  const rows = Array.from({ length: 20_000 }, (_, at) =>
    importedPage({
      where: `row ${at}`,
      url: 'https://example.org/book',
      tags: [`tag ${at}`],
      folders: at === 0 ? [deep] : [],
    }),
  )

  const { items } = gatherItems(rows)

  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ rows: 20_000 })
  expect(items[0]?.tags).toHaveLength(20_000)
  expect(items[0]?.folders[0]?.length).toBeLessThan(50)
})

test('tens of thousands of tags are tidied', () => {
  const tags = Array.from({ length: 60_000 }, (_, at) => `Tag ${at % 50_000}`)

  expect(tidyTags(tags)).toHaveLength(50_000)
})

test('an element with more children than a call can be given is read', () => {
  const children = Array.from({ length: 300_000 }, () => 'x')
  const element = { name: 'a', attributes: new Map<string, string>(), children }

  expect(wordsIn(element)).toHaveLength(300_000)
  expect(childrenNamed(element, 'b')).toEqual([])
})

test('a name from outside is one line of what can be seen, and no longer than a name', () => {
  expect(settleName('\u202Egnp.exe\u202C\u0007 and\n more\u200b')).toBe('gnp.exe and more')
  expect(settleName('a'.repeat(1_000_000)).length).toBeLessThan(1_100)
  expect(settleName('A title')).toBe('A title')
})
