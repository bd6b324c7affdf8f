import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Commonplace } from './commonplace'
import { blockAtTop, reopen } from './open-reading'
import { tenArticles } from './ten-articles'

const TITLE = 'Four thousand mornings'
const MORNINGS = 4000

test('a long article is gone through, marked far down, set in other letters and opened again where one was', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openLong(commonplace)
  await window.keyboard.press('Control+f')
  const bar = window.getByRole('search', { name: 'Find in this article' })
  await expect(bar.getByRole('textbox')).toBeFocused()
  await window.keyboard.insertText('Morning 3000.')
  await expect(article.getByText('Morning 3000.')).toBeInViewport()
  await window.keyboard.press('Escape')
  await expect(window.locator('iframe[title]')).toBeFocused()

  await window.keyboard.press('h')
  await expect(article.locator('.knob')).toHaveCount(2)
  await expect(article.locator('.knob').first()).toBeInViewport()
  const marked = await drawn(commonplace, 'mark-yellow')
  expect(marked).toMatch(/^Morning (29|30)\d\d\./)
  await window.keyboard.press('ArrowDown')
  await expect.poll(() => drawn(commonplace, 'cursor-block')).not.toBe(marked)
  await expect(article.getByText('Morning 3000.')).toBeInViewport()

  const top = await blockAtTop(commonplace)
  await window.keyboard.press('Control+=')
  await window.keyboard.press('Control+=')
  await expect(article.locator('html')).toHaveCSS('font-size', '20px')
  await expect.poll(() => blockAtTop(commonplace)).toBe(top)
  await commonplace.resize(900, 600)
  await expect.poll(() => blockAtTop(commonplace)).toBe(top)
  await commonplace.app.close()
  await commonplace.start()

  await reopen(commonplace, TITLE)

  await expect.poll(() => blockAtTop(commonplace)).toBe(top)
  const guessed = commonplace.article.locator('.part:not([style*="--height"])')
  await expect(guessed).toHaveCount(0, { timeout: 30_000 })
  expect(await blockAtTop(commonplace)).toBe(top)
  await commonplace.window.keyboard.press(']')
  await expect(commonplace.article.locator('.knob').first()).toBeInViewport()
})

test('an article too long to be shown says so, and offers its original', async ({
  commonplace,
}) => {
  const [page = ''] = await tenArticles(commonplace.home)
  await commonplace.drop(page)
  await expect(commonplace.article.locator('h1')).toBeVisible()
  await commonplace.app.close()
  await makeTooLong(commonplace)
  await commonplace.start()

  await commonplace.rows().first().click()
  const pane = commonplace.window.getByRole('region', { name: 'Reading' })
  await expect(pane.getByText('longer than 16 million characters')).toBeVisible()
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await commonplace.resize(width, height)
    await commonplace.window.screenshot({ path: `test-results/screens/too-long-${width}.png` })
  }
  await pane.getByRole('main').getByText('Show the original').click()
  await expect(commonplace.window.locator('iframe[title^="Original:"]')).toBeVisible()
})

// As an article of that length is kept, without the minutes that reading one takes.
async function makeTooLong({ library }: Commonplace) {
  const files = await readdir(join(library, 'clips'), { recursive: true })
  const [article = ''] = files.filter((file) => file.endsWith('article.html'))
  const path = join(library, 'clips', article)
  const written = await readFile(path, 'utf8')
  await writeFile(path, written.replace('<p>', `${' '.repeat(16_000_000)}<p>`))
}

async function openLong(commonplace: Commonplace) {
  const paragraphs = Array.from(
    { length: MORNINGS },
    (_, at) =>
      `<p>Morning ${at + 1}. The keeper wrote the height of the water, which was ${at % 97} hands, and the weather, which was no other than that of the morning before it.</p>`,
  )
  const path = join(commonplace.home, 'long.html')
  await writeFile(
    path,
    `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${paragraphs.join('\n')}</article></body></html>`,
  )
  await commonplace.drop(path)
  await expect(commonplace.article.getByRole('heading', { name: TITLE })).toBeAttached()
  await commonplace.window.locator('iframe[title]').focus()
}

function drawn({ article }: Commonplace, name: string): Promise<string> {
  return article
    .locator('article')
    .evaluate((_, wanted) => [...(CSS.highlights.get(wanted) ?? [])].join(''), name)
}
