import type { FrameLocator } from '@playwright/test'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aPdf } from '#tests/builders/a-pdf'
import { aPaper, aScan, SALT_TITLE } from '#tests/builders/some-pdfs'
import { expectAccessible } from './accessibility'
import { expect, test } from './page-server'

const WORDS = 'nobody wanted to buy on any market of the coast'

test('A PDF is read, marked, found and looked at without a network', async ({ commonplace }) => {
  const { article, window } = commonplace
  const path = join(commonplace.home, 'salt.pdf')
  await writeFile(path, aPaper())
  await commonplace.drop(path)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(SALT_TITLE)
  await expect(article.getByText(WORDS)).toBeVisible()

  await window.locator('iframe[title]').focus()
  for (let step = 0; step < 3; step++) await window.keyboard.press('ArrowDown')
  await window.keyboard.press('h')
  await window.keyboard.press('b')
  await expect(window.getByRole('complementary').locator('article')).toHaveCount(1)
  await window.keyboard.press('l')
  const outline = window.getByRole('list', { name: 'Outline' })
  await expect(outline.getByRole('button')).toHaveText([
    'Page 1',
    '1 Introduction',
    'Page 2',
    '2 What the books say',
    'Page 3',
  ])
  await window.screenshot({ path: 'test-results/screens/pdf-article.png' })
  await expectAccessible(window, 'the article of a PDF')

  await window.locator('iframe[title]').focus()
  await window.keyboard.press('/')
  await window.keyboard.type('"any market of the coast"')
  await window.keyboard.press('Enter')
  await expect(commonplace.rows()).toHaveCount(1)
  await commonplace.rows().first().click()

  await window.keyboard.press('o')
  const pages = window.frameLocator('iframe[title^="Original:"]')
  await expect(pages.getByRole('img', { name: 'Page 1 of 3' }).locator('canvas')).toBeVisible()
  const place = window.getByRole('group', { name: 'Pages' })
  await expect(place).toContainText('Page 1 of 3')
  await expect.poll(() => inkOf(pages)).toBeGreaterThan(500)
  await window.screenshot({ path: 'test-results/screens/pdf-original.png' })
  await expectAccessible(window, 'the pages of a PDF')

  await window.keyboard.press('ArrowRight')
  await expect(place).toContainText('Page 2 of 3')
  await window.keyboard.press('+')
  await expect(place).toContainText('125 %')
  await window.keyboard.press('o')
  await expect(article.getByText(WORDS)).toBeVisible()

  const names = await readdir(commonplace.library, { recursive: true })
  const original = names.find((name) => name.endsWith('original.pdf')) ?? ''
  const kept = await readFile(join(commonplace.library, original))
  expect(kept.equals(aPaper())).toBe(true)
})

test('A PDF of pictures says so and shows them; one that runs a script runs none', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const scan = join(commonplace.home, 'ledger.pdf')
  await writeFile(scan, aScan())
  await commonplace.drop(scan)

  await expect(commonplace.activity.getByText(/holds pictures of pages, no text/)).toBeVisible()
  await expect(window.getByRole('heading', { name: 'ledger' }).last()).toBeVisible()
  await window.screenshot({ path: 'test-results/screens/pdf-scan.png' })
  await expectAccessible(window, 'a PDF without text')
  await window.getByRole('main').getByRole('button', { name: 'Show the original' }).click()
  const pages = window.frameLocator('iframe[title^="Original:"]')
  await expect(pages.getByRole('img', { name: 'Page 1 of 2' }).locator('canvas')).toBeVisible()

  const armed = join(commonplace.home, 'armed.pdf')
  const script = 'app.alert("ran"); app.launchURL("http://127.0.0.1:9/ran"); this.title = "ran"'
  const lines = [{ text: 'This one would like to run.', x: 60, y: 80 }]
  await writeFile(armed, aPdf({ pages: [{ lines }], script }))
  await commonplace.drop(armed)
  await expect(commonplace.article.getByText('This one would like to run.')).toBeVisible()
  await window.keyboard.press('o')
  await expect(pages.getByRole('img', { name: 'Page 1 of 1' }).locator('canvas')).toBeVisible()
  expect(await pages.locator('html').evaluate(() => document.title)).toBe('Original')
  const asked = await pages.locator('html').evaluate(() =>
    fetch('clip://elsewhere/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(asked).toBe('refused')
})

/** How many dots of the first page are not white. */
function inkOf(pages: FrameLocator) {
  return pages
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      }
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1
      return dark
    })
}
