import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { capturePage } from '#worker/capture/capture-page'
import { ExportAtHand } from '#worker/import/read-export'
import { aPdf } from '#tests/builders/a-pdf'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const MEGABYTE = 2 ** 20
const WORDS = 'The harbor froze on Monday, and the boats stood in it. '
const page = (body: string) => `<!doctype html><title>A giant</title><article>${body}</article>`

test.each([
  ['boxes nested a million deep', 'a.html', () => page('<div>'.repeat(1_000_000))],
  ['letters nested a million deep', 'a.html', () => page('<b><i>'.repeat(500_000))],
  ['tables nested fifty thousand deep', 'a.html', () => page('<table><td>'.repeat(50_000))],
  ['drawings nested a million deep', 'a.html', () => page('<svg><g>'.repeat(500_000))],
  ['more than a million elements', 'a.html', () => page('<p>x'.repeat(1_000_001))],
  ['letters opened anew in every paragraph', 'a.html', () => page('<p><b class=x>'.repeat(500))],
  ['quotations nested a million deep', 'a.md', () => '>'.repeat(1_000_000)],
  ['lists nested deeply', 'a.md', () => lists(600)],
  ['brackets without end', 'a.md', () => '['.repeat(100_000)],
  ['one word of forty megabytes', 'a.txt', () => 'x'.repeat(40 * MEGABYTE)],
  ['more lines than a call can be given', 'a.txt', () => 'a line of a log\n'.repeat(200_000)],
  ['a page of sixty megabytes', 'a.html', () => page('x'.repeat(60 * MEGABYTE))],
  ['an archive of a hundred thousand parts', 'a.mhtml', () => archive(100_000)],
  ['an archive nested five thousand deep', 'a.mhtml', () => archivesIn(5_000)],
])('of a page of %s it is said that it is not read, or it is read', async (_, name, make) => {
  const bytes = new TextEncoder().encode(make())

  const outcome = await capturePage({ kind: 'bytes', name, bytes }).catch((cause: unknown) => cause)

  if (!(outcome instanceof Error)) return expect(outcome).toHaveProperty('articleText')
  expect(outcome).toBeInstanceOf(NotebookError)
  expect(outcome.message).toMatch(/^\S.+\.$/s)
})

test.each([
  ['pages hold each other', (pdf: string) => pdf.replace('/Kids [10 0 R', '/Kids [2 0 R 2 0 R')],
  [
    'pages are a million by its own word',
    (pdf: string) => pdf.replace('/Count 1', '/Count 1000000'),
  ],
  ['catalog is its own page', (pdf: string) => pdf.replace('/Pages 2 0 R', '/Pages 1 0 R')],
  [
    'streams are longer than it is',
    (pdf: string) => pdf.replace(/\/Length \d+/g, '/Length 999999999'),
  ],
  ['streams are shorter than nothing', (pdf: string) => pdf.replace(/\/Length \d+/g, '/Length -1')],
  [
    'lengths are what they are the length of',
    (pdf: string) => pdf.replace(/\/Length \d+/g, '/Length 11 0 R'),
  ],
  ['list of objects leads to itself', (pdf: string) => pdf.replace('/Root', '/Prev 9 /Root')],
  ['drawing draws itself', (pdf: string) => pdf.replace('BT ', '/sans Do '.repeat(9_000) + 'BT ')],
])('of a PDF whose %s it is said that it is not read, or it is read', async (_, spoil) => {
  const whole = Buffer.from(aPdf({ pages: [{ lines: [{ text: WORDS, x: 50, y: 50 }] }] }))
  const spoiled = spoil(whole.toString('latin1'))
  expect(spoiled).not.toBe(whole.toString('latin1'))
  const bytes = new Uint8Array(Buffer.from(spoiled, 'latin1'))

  const outcome = await capturePage({ kind: 'bytes', name: 'a.pdf', bytes }).catch(
    (cause: unknown) => cause,
  )

  if (!(outcome instanceof Error)) return expect(outcome).toHaveProperty('articleText')
  expect(outcome).toBeInstanceOf(NotebookError)
  expect(outcome.message).toMatch(/^\S.+\.$/s)
})

test.each([
  [
    'a.html',
    (name: string) => `<meta property="og:title" content="${name}"><title>${name}</title>`,
  ],
  [
    'a.html',
    (name: string) => `<meta property="og:site_name" content="${name}"><title>Ice</title>`,
  ],
  ['a.md', (name: string) => `---\ntitle: ${name}\nsite: ${name}\nlanguage: ${name}\n---\n# Ice\n`],
])(
  'a page that calls itself by a megabyte of words is called by its first ones',
  async (file, head) => {
    const words = 'The harbor froze on Monday, and the boats stood in it. '
    const body = file === 'a.md' ? words.repeat(9) : `<article><p>${words.repeat(9)}</article>`
    const bytes = new TextEncoder().encode(`${head(`\u202e${'ice '.repeat(MEGABYTE / 4)}`)}${body}`)

    const { metadata } = await capturePage({ kind: 'bytes', name: file, bytes })

    for (const name of [metadata.title, metadata.site ?? '', metadata.language ?? '']) {
      expect(name.length).toBeLessThan(1_100)
      expect(name).not.toContain('\u202e')
    }
  },
)

test.each([
  ['lists', '.json', '['.repeat(1_000_000)],
  ['records', '.json', '{"url":'.repeat(400_000)],
  [
    'folders',
    '.html',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<DL><DT><H3>f</H3>'.repeat(100_000)}`,
  ],
  ['elements', '.rdf', `<?xml version="1.0"?><rdf:RDF xmlns:z="z">${'<z:a>'.repeat(300_000)}`],
])(
  'an export of %s nested without end holds nothing, or is refused in a sentence',
  async (_, ending, text) => {
    const path = join(await aTemporaryFolder(), `export${ending}`)
    await writeFile(path, text)

    const outcome = await new ExportAtHand().open(path).catch((cause: unknown) => cause)

    if (!(outcome instanceof Error)) return expect(outcome).toMatchObject({ items: [] })
    expect(outcome).toBeInstanceOf(NotebookError)
  },
)

function lists(depth: number) {
  return Array.from({ length: depth }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')
}

const HEAD = 'Content-Type: multipart/related; type="text/html"; boundary="b'

function archive(parts: number) {
  const picture = (at: number) =>
    `--b\r\nContent-Type: image/gif\r\nContent-ID: <${at}>\r\n\r\nGIF89a\r\n`
  const pictures = Array.from({ length: parts }, (_, at) => picture(at))
  const told = page(`<p>${WORDS.repeat(9)}</p>${'<img src="cid:7">'.repeat(500)}`)
  return `${HEAD}"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${told}\r\n${pictures.join('')}--b--`
}

function archivesIn(depth: number) {
  return Array.from({ length: depth }, (_, at) => `${HEAD}${at}"\r\n\r\n--b${at}\r\n`).join('')
}
