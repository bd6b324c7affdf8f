import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Theme } from '#core/library/settings'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

const PICTURES = join(process.cwd(), 'test-results/screens')

test('how articles look is chosen by key and by mouse, and is kept through a restart', async ({
  commonplace,
}) => {
  await openReading(commonplace, TITLES.english)
  await commonplace.window.keyboard.press('d')
  const card = commonplace.window.getByRole('dialog', { name: 'How articles look' })
  await expect(card).toBeVisible()
  await expectAccessible(commonplace.window, 'how articles look')

  await card.getByRole('radio', { name: 'Black' }).click()
  await card.getByRole('radio', { name: 'Sans' }).click()
  await card.getByLabel('Justify lines').click()
  await expect(card.getByLabel('Justify lines')).toBeChecked()
  // macOS alone has rules for dividing words; what can do nothing is not offered.
  if (process.platform === 'darwin') await card.getByLabel('Divide words').click()
  else await expect(card.getByText(/no rules for dividing them/)).toBeVisible()
  await card.getByLabel('Size').focus()
  await commonplace.window.keyboard.press('ArrowRight')
  await commonplace.window.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await commonplace.window.keyboard.press('Control+=')
  await expectLook(commonplace)

  await commonplace.app.close()
  await commonplace.start()

  await commonplace.rows().filter({ hasText: TITLES.english }).click()
  await expectLook(commonplace)
  await commonplace.window.keyboard.press('Control+Shift+L')
  await expect(commonplace.window.locator('html')).not.toHaveAttribute('data-theme', 'black')
})

test('at twice the size nothing of the window is cut off, and what was chosen is kept', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  for (const factor of [1.1, 1.25, 1.5, 1.75, 2]) {
    await window.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => zoomOf(commonplace)).toBe(factor)
  }

  const cut = await window.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return { sideways: scrollWidth - clientWidth, down: scrollHeight - clientHeight }
  })
  expect(cut).toEqual({ sideways: 0, down: 0 })
  await expect(article.getByText('A mill keeper kept a book')).toBeInViewport()
  await window.screenshot({ path: join(PICTURES, 'twice-the-size.png') })
  await expectAccessible(window, 'at twice the size')
  await commonplace.app.close()
  await commonplace.start()
  await expect.poll(() => zoomOf(commonplace)).toBe(2)
  await commonplace.window.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => zoomOf(commonplace)).toBe(1.75)
})

// Chromium keeps it as a number of fewer digits.
async function zoomOf({ window }: Commonplace) {
  return Math.round((await window.evaluate(() => devicePixelRatio)) * 100) / 100
}

async function expectLook({ window, article }: Commonplace) {
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'black')
  await expect(article.locator('html')).toHaveCSS('font-size', '20px')
  await expect(article.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(article.locator('html')).toHaveCSS('font-family', /^Inter/)
  const first = article.locator('article p').first()
  await expect(first).toHaveCSS('text-align', 'justify')
  await expect(first).toHaveCSS('hyphens', process.platform === 'darwin' ? 'auto' : 'manual')
}

test('pictures of articles in every theme, three scripts and two sizes', async ({
  commonplace,
}) => {
  test.setTimeout(180_000)
  await mkdir(PICTURES, { recursive: true })
  await openReading(commonplace, TITLES.english)
  await commonplace.window.emulateMedia({ reducedMotion: 'reduce' })
  for (const [language, title] of Object.entries(TITLES)) {
    await commonplace.rows().filter({ hasText: title }).click()
    await expect(commonplace.article.getByRole('heading', { name: title })).toBeVisible()
    for (const theme of Theme.exclude(['system']).options) {
      await setTheme(commonplace, theme)
      for (const [width, height] of [
        [1280, 800],
        [900, 600],
      ] as const) {
        await commonplace.resize(width, height)
        await commonplace.window.screenshot({
          path: join(PICTURES, `reading-${language}-${theme}-${width}.png`),
        })
      }
      await expectAccessible(commonplace.window, `${language}, ${theme}`)
    }
  }
})

test('pictures of a marked article, of what lies over it and of all highlights', async ({
  commonplace,
}) => {
  test.setTimeout(180_000)
  const { window, article } = commonplace
  const { keyboard } = window
  await mkdir(PICTURES, { recursive: true })
  await openReading(commonplace, TITLES.english)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  const look = async (name: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(commonplace, theme)
      await window.screenshot({ path: join(PICTURES, `marked-${name}-${theme}.png`) })
    }
  }
  await keyboard.press('b')
  await keyboard.press('ArrowDown')
  await keyboard.press('h')
  await expect(article.locator('.knob')).toHaveCount(2)
  for (let word = 0; word < 4; word++) await keyboard.press('ArrowRight')
  for (let word = 0; word < 7; word++) await keyboard.press('Shift+ArrowRight')
  await keyboard.press('3')
  await keyboard.press('Escape')
  for (const color of ['2', '5']) {
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+Shift+ArrowRight')
    await keyboard.press(color)
    await expect(article.locator('.knob')).toHaveCount(2)
    await keyboard.press('Escape')
  }
  await keyboard.press(']')
  await keyboard.press('n')
  await expect(
    window.getByLabel('Note on this highlight').and(window.locator('textarea')),
  ).toBeFocused()
  await keyboard.insertText('Ask the **county** for the second copy.')
  await keyboard.press('Control+Enter')
  await look('panel')
  await commonplace.resize(900, 600)
  await look('panel-narrow')
  await commonplace.resize(1280, 800)
  await article.getByRole('link', { name: '1', exact: true }).click()
  await look('footnote')
  await keyboard.press('Escape')
  await keyboard.press('d')
  await look('look')
  await keyboard.press('Escape')
  await window.locator('iframe[title]').focus()
  await keyboard.press('b')
  await keyboard.press('Control+f')
  await keyboard.insertText('the rope')
  await look('find')
  await keyboard.press('Escape')
  await article.getByRole('region', { name: /Heights/ }).scrollIntoViewIfNeeded()
  await look('table')
  await article.getByRole('region', { name: 'Code' }).scrollIntoViewIfNeeded()
  await look('code')
  await article.getByRole('button', { name: /Enlarge/ }).scrollIntoViewIfNeeded()
  await look('figure')
  await keyboard.press('z')
  await look('alone')
  await keyboard.press('z')
  await window.getByRole('listbox').focus()
  await keyboard.press('g')
  await keyboard.press('h')
  await expect(window.getByRole('listbox', { name: 'Highlights' })).toBeVisible()
  await look('all')
  await keyboard.press('Control+,')
  await look('settings')
})

async function setTheme({ window: page }: Commonplace, theme: Theme) {
  await page.evaluate(
    (chosen) => window.commonplace.request('settings.change', { theme: chosen }),
    theme,
  )
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
