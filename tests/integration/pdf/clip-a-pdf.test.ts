import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { expandSources } from '#notebook/capture/expand-sources'
import { capturePage } from '#worker/capture/capture-page'
import { readPdf, PDF_LIMITS } from '#worker/pdf/read-pdf'
import { aPdf } from '#tests/builders/a-pdf'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { aChinesePdf, aHebrewPdf, aLockedPdf, aPaper, aScan } from '#tests/builders/some-pdfs'
import { LAMPS_TITLE, SALT_TITLE } from '#tests/builders/some-pdfs'
import { servePages } from '../capture/page-server'

const clip = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  capturePage({ kind: 'bytes', name, bytes })

test('a paper of two columns reads as one text, with its headings and where its pages begin', async () => {
  const page = await clip('salt_final_v3.pdf', aPaper())

  expect(page.mediaType).toBe('application/pdf')
  expect(page.articleText.split('\n')).toEqual([
    'Page 1',
    '1 Introduction',
    'Salt was dear on the coast for a hundred years, and nobody could say why. The harbormasters wrote down what each barrel cost, and the books were kept in the church.',
    'We read these books from the first page to the last one. The well-known story of a tax is told in none of them.',
    'What they tell instead is a story of weather. In wet summers the pans did not dry, and merchants understood that they would have nothing to sell before the next year came round.',
    'A barrel then cost as much as a boat, and the fishermen went out without salt and came back with fish that nobody wanted to buy on any market of the coast. That was the year in which the first storehouse was built.',
    'Page 2',
    'It stood until the great flood, and its foundations can be seen at low water.',
    '2 What the books say',
    'Salt was dear on the coast for a hundred years, and nobody could say why. The harbormasters wrote down what each barrel cost, and the books were kept in the church.',
    'Page 3',
    'What they tell instead is a story of weather. In wet summers the pans did not dry, and merchants understood that they would have nothing to sell before the next year came round.',
    'We read these books from the first page to the last one. The well-known story of a tax is told in none of them.',
  ])
  expect(page.articleHtml).toContain('<h6>Page 2</h6>')
  expect(page.excerpt).toMatch(/^1 Introduction Salt was dear/)
  expect(page.articleHtml).toContain('<h2>1 Introduction</h2>')
})

test('what a PDF says of itself is believed where a person may have written it', async () => {
  const { metadata, sources } = await clip('salt_final_v3.pdf', aPaper())

  expect(metadata).toMatchObject({
    title: SALT_TITLE,
    authors: ['Ann Lee', 'Bob Ray'],
    publishedAt: '2024-03-05T10:15:00+01:00',
    modifiedAt: '2024-03-06',
    language: 'en',
  })
  expect(sources).toMatchObject({ title: 'headline', authors: 'meta', publishedAt: 'meta' })
})

test('Chinese lines are joined without a space, and the largest words are the title', async () => {
  const { metadata, articleText } = await clip('scan0001.pdf', aChinesePdf())

  expect(metadata).toMatchObject({ title: LAMPS_TITLE, language: 'zh' })
  expect(articleText).toContain('每五盏灯里就有一盏不亮')
})

test('words from right to left are read from the right', async () => {
  const { metadata, articleText } = await clip('harbor.pdf', aHebrewPdf())

  expect(articleText).toBe('הנמל שומר על מזג האוויר שלו והנווטים רושמים אותו בכל בוקר')
  expect(metadata).toMatchObject({ language: 'he', direction: 'rtl' })
})

test('a page that is turned on its side is read as if it were not', async () => {
  const page = { ...aTable(), rotate: 90 }

  const turned = await clip('turned.pdf', aPdf({ pages: [page] }))

  expect(turned.articleText).toContain('A barrel of salt stood on the quay.')
})

test('a table is read row by row', async () => {
  const { articleText } = await clip('table.pdf', aPdf({ pages: [aTable()] }))

  expect(articleText).toContain('1901 12 barrels\n1902 14 barrels\n1903 9 barrels')
})

test('pictures of pages are kept, and it is said that they hold no text', async () => {
  const scan = await clip('ledger.pdf', aScan())

  expect(scan).toMatchObject({
    metadata: { title: 'ledger' },
    articleText: '',
    remark: { name: 'pdfOfPictures', given: [] },
  })
  expect(scan.original).toEqual(aScan())
})

test('a locked PDF and one that is cut off say what to do', async () => {
  await expect(clip('tide.pdf', aLockedPdf())).rejects.toMatchObject({
    code: 'not-a-page',
    message: expect.stringContaining('tide.pdf is locked with a password.'),
  })
  await expect(clip('cut.pdf', aPaper().slice(0, 200))).rejects.toMatchObject({
    code: 'not-a-page',
    message: expect.stringContaining('cut.pdf is damaged'),
  })
})

test('of a PDF that lost its end, what is there is read', async () => {
  const whole = aPaper()

  const { articleText } = await clip('cut.pdf', whole.slice(0, whole.length - 20))

  expect(articleText).toContain('Salt was dear on the coast')
})

test('a PDF that takes too long is read as far as there was time, and says so', async () => {
  const pages = Array.from({ length: 3 }, () => ({ lines: [{ text: 'Salt.', x: 60, y: 60 }] }))

  const { read, stopped } = await readPdf('long.pdf', aPdf({ pages }), {
    limits: { ...PDF_LIMITS, mostPages: 2 },
  })
  const never = readPdf('slow.pdf', aPdf({ pages }), { limits: { ...PDF_LIMITS, longest: 1 } })

  expect([read.length, stopped]).toEqual([2, 'many'])
  await expect(never).rejects.toMatchObject({ message: expect.stringContaining('takes too long') })
})

test('a PDF comes from an address, whatever the address is called, and from a folder', async () => {
  const server = await servePages({
    '/paper?download=1': (_, response) =>
      response.setHeader('content-type', 'application/pdf').end(aPaper()),
  })
  onTestFinished(() => server.close())
  const folder = join(await aTemporaryFolder(), 'papers')
  await mkdir(folder)
  await writeFile(join(folder, 'salt.pdf'), aPaper())

  const fetched = await capturePage({ kind: 'url', url: `${server.origin}/paper?download=1` })
  const found = await expandSources([{ kind: 'file', path: folder }])

  expect(fetched).toMatchObject({
    mediaType: 'application/pdf',
    metadata: { title: SALT_TITLE },
    fetched: { status: 200 },
  })
  expect(found).toEqual([{ kind: 'file', path: join(folder, 'salt.pdf') }])
})

function aTable() {
  const rows = ['1901', '1902', '1903'].flatMap((year, at) => [
    { text: year, x: 60, y: 120 + at * 14 },
    { text: ['12', '14', '9'][at] ?? '', x: 160, y: 120 + at * 14 },
    { text: 'barrels', x: 260, y: 120 + at * 14 },
  ])
  return { lines: [{ text: 'A barrel of salt stood on the quay.', x: 60, y: 80 }, ...rows] }
}
