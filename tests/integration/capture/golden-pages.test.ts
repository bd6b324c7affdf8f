import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractPage } from '#worker/capture/extract-page'
import { PAGES } from './page-server'

const FOLDER = join(PAGES, 'golden')
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''))

test('there are pages of at least forty kinds', () => {
  expect(names.length).toBeGreaterThanOrEqual(40)
})

test.each(names)('%s gives its article, line by line, and what is known of it', async (name) => {
  const expected = readExpected(await readFile(join(FOLDER, `${name}.txt`), 'utf8'))
  const bytes = new Uint8Array(await readFile(join(FOLDER, `${name}.html`)))

  const { metadata, articleText } = extractPage({ bytes, url: null, fileName: `${name}.html` })

  expect({
    title: metadata.title,
    authors: metadata.authors.join('; '),
    published: metadata.publishedAt ?? '',
    language: metadata.language?.slice(0, 2) ?? '',
    lines: articleText.split('\n'),
  }).toEqual(expected)
})

/** What a page holds, as it was written down by hand: facts, an empty line, then the article's lines. */
function readExpected(written: string) {
  const [head = '', ...rest] = written.trimEnd().split('\n\n')
  const fact = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(head)?.[1] ?? ''
  return {
    title: fact('title'),
    authors: fact('authors'),
    published: fact('published'),
    language: fact('language'),
    lines: rest.join('\n\n').split('\n'),
  }
}
