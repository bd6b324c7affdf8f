import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'
import { PAGES } from './page-server'

const SEED = new URL('../../../../shared/fixtures/seed/000_cc6656fa01f43e34.txt', import.meta.url)
  .pathname
const offline = {
  ...nodeTools,
  fetch: () => Promise.reject(new TypeError('There is no network in this test.')),
}
const clip = (path: string) => capturePage({ kind: 'file', path }, offline)

describe('a file', () => {
  test('of a blog post gives the post with its picture from the folder beside it', async () => {
    const page = await clip(`${PAGES}blogger.html`)

    expect(page.url).toBe(
      'https://harborpapers.example/2023/11/the-ledger-that-counted-empty-ships.html',
    )
    expect(page.metadata).toMatchObject({
      title: 'The Ledger That Counted Empty Ships',
      authors: ['Ilse Marrow'],
      publishedAt: '2023-11-14T09:12:00+01:00',
    })
    expect(page.articleText.split('\n')).toHaveLength(4)
    expect(page.articleText).not.toMatch(/Pages|comment|Posted by|Labels|Older Post|Search This/i)
    expect(page.pictures.map(({ extension }) => extension)).toEqual(['png'])
    expect(page.articleHtml).toMatch(/<img src="[^"]+" [^>]*alt="A page of the ledger"/)
  })

  test('of plain text gives its title and date, and its paragraphs as they are', async () => {
    const page = await clip(`${PAGES}plain.txt`)
    const written = await readFile(`${PAGES}plain.txt`, 'utf8')

    expect(page.metadata).toMatchObject({
      title: 'A Census Of Lamps Finds The Town Darker Than Its Maps',
      publishedAt: '2022-04-03',
      language: 'en',
    })
    expect(page.articleText.split('\n')).toEqual(written.split(/\n+/).slice(3, 7))
  })

  test('without a title is named by its first sentence, and loses no word', async () => {
    const page = await clip(`${PAGES}no-title.txt`)
    const written = await readFile(`${PAGES}no-title.txt`, 'utf8')

    expect(page.metadata.title).toMatch(/^I was asked to write down what I remember/)
    expect(page.articleText.split(/\s+/)).toEqual(written.trim().split(/\s+/))
    expect(page.articleText).toContain('still dry:\nnine at midnight,\nseven at one,')
  })

  test('in an old charset is read in it', async () => {
    const page = await clip(`${PAGES}chinese.html`)

    expect(page).toMatchObject({
      charset: 'gb18030',
      metadata: { publishedAt: '2024-01-30', language: 'zh' },
    })
    expect(page.articleText).toMatch(/^本报讯.*向市民公布。$/s)
    expect(page.wordCount).toBeGreaterThan(100)
  })

  test.each([
    ['empty.html', 'page-empty', /is empty/],
    ['binary.bin', 'not-a-page', /bytes that are not text/],
    ['nothing.html', 'file-unreadable', /no file at/],
    ['news_files', 'file-unreadable', /is a folder/],
  ])('that cannot be kept says so: %s', async (name, code, message) => {
    await expect(clip(PAGES + name)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  test('that is too large is refused before it is read', async () => {
    const tools = {
      ...offline,
      fileSize: () => Promise.resolve(60 * 1024 * 1024),
      readFile: () => Promise.reject(new Error('It was read.')),
    }

    await expect(capturePage({ kind: 'file', path: '/big.html' }, tools)).rejects.toMatchObject({
      code: 'page-too-large',
      message: expect.stringContaining('60 MB'),
    })
  })

  const why = existsSync(SEED) ? null : `The seed document is not at ${SEED}, so it is not checked.`
  if (why) console.warn(why)
  test.skipIf(why !== null)(
    'of the seed text gives its eight paragraphs, character for character',
    async () => {
      const page = await clip(SEED)
      const written = (await readFile(SEED, 'utf8')).split('\n').filter((line) => line !== '')

      expect(page.metadata.title).toBe(
        'US Secretly Warned Iran Of Threat Within Its Borders Ahead Of Deadly Attack On Soleimani Memorial',
      )
      expect(page.metadata.publishedAt).toBe('2024-01-30')
      expect(page.articleText.split('\n')).toEqual(written.slice(3, 11))
      expect(page.articleText).toMatch(/^The U\.S\. government provided.*at the time\.$/s)
    },
  )
})

describe('pictures beside a file', () => {
  const page = (
    source: string,
  ) => `<article>${'<p>Words of a paragraph, enough of them.</p>'.repeat(9)}
    <p><img src="${source}"></p></article>`
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'))
    await mkdir(join(folder, 'own'))
    await copyFile(`${PAGES}news_files/logo.png`, join(folder, 'secret.png'))
    await symlink(join(folder, 'secret.png'), join(folder, 'own', 'link.png'))
    await copyFile(`${PAGES}news_files/logo.png`, join(folder, 'own', 'a picture.png'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test.each([
    '../secret.png',
    '%2e%2e/secret.png',
    'link.png',
    '/etc/hostname',
    'file:///etc/hostname',
  ])('are never read from outside its folder: %s', async (source) => {
    await writeFile(join(folder, 'own', 'page.html'), page(source))

    const captured = await clip(join(folder, 'own', 'page.html'))

    expect(captured.pictures).toEqual([])
    expect(captured.missing).toHaveLength(1)
  })

  test('are found by a name written as an address', async () => {
    await writeFile(join(folder, 'own', 'page.html'), page('./a%20picture.png'))

    expect((await clip(join(folder, 'own', 'page.html'))).pictures).toHaveLength(1)
  })
})
