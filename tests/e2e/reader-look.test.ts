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
  for (const name of ['Justify lines', 'Divide words']) {
    await card.getByLabel(name).click()
    await expect(card.getByLabel(name)).toBeChecked()
  }
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

async function expectLook({ window, article }: Commonplace) {
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'black')
  await expect(article.locator('html')).toHaveCSS('font-size', '20px')
  await expect(article.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(article.locator('html')).toHaveCSS('font-family', /^Inter/)
  const first = article.locator('article p').first()
  await expect(first).toHaveCSS('text-align', 'justify')
  await expect(first).toHaveCSS('hyphens', 'auto')
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

async function setTheme({ window: page }: Commonplace, theme: Theme) {
  await page.evaluate(
    (chosen) => window.commonplace.request('settings.change', { theme: chosen }),
    theme,
  )
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
