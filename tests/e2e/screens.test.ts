import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Theme } from '#core/library/settings'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

// Pictures of every screen, to be looked at; the one in the README is taken from here.
const PICTURES = join(process.cwd(), 'test-results/screens')
const SIZES = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 900, height: 600 },
]
const THEMES: Theme[] = ['light', 'dark']

test('an empty library', async ({ commonplace }) => {
  await eachLook(commonplace, 'empty')
})

test('ten clips, highlights, a search, notes and dialogs', async ({ commonplace }) => {
  const { window, article } = commonplace
  const { keyboard } = window
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await window.getByRole('button', { name: 'Dismiss' }).click()
  await eachLook(commonplace, 'list')

  await commonplace.rows().filter({ hasText: 'The river' }).click()
  await expect(article.getByText('For eleven years')).toBeVisible()
  await markPassages(commonplace)
  await eachLook(commonplace, 'reader')
  await keyboard.press('i')
  await expect(window.getByLabel('Published')).toBeVisible()
  await eachLook(commonplace, 'info')
  await setPanel(commonplace, false)
  await eachLook(commonplace, 'article')
  await setTheme(commonplace, 'sepia')
  await takePicture(commonplace, 'article-sepia')

  await window.getByLabel('Search', { exact: true }).fill('figure river OR cable')
  await expect(commonplace.rows().first().locator('mark').first()).toBeVisible()
  await window.getByLabel('Search', { exact: true }).press('Enter')
  await eachLook(commonplace, 'search')
  await window.getByLabel('Search', { exact: true }).fill('zzzz')
  await expect(window.getByText('Nothing found')).toBeVisible()
  await eachLook(commonplace, 'nothing-found')
  await window.getByLabel('Search', { exact: true }).fill('')

  await keyboard.press('Escape')
  await writeNote(commonplace)
  await eachLook(commonplace, 'note')
  await window.getByRole('radio', { name: 'Read' }).click()
  await eachLook(commonplace, 'note-read')

  for (const [name, open] of [
    ['add', 'Control+n'],
    ['settings', 'Control+,'],
  ] as const) {
    await keyboard.press(open)
    await expect(window.getByRole('dialog')).toBeVisible()
    await eachLook(commonplace, name)
    await keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  await window.getByRole('button', { name: 'Inbox' }).click()
  await window.getByRole('listbox').focus()
  await keyboard.press('?')
  await eachLook(commonplace, 'keys')
})

async function markPassages({ window, article }: Commonplace) {
  const { keyboard } = window
  const atHand = window.getByRole('complementary').locator('[data-active=true]')
  await window.locator('iframe[title]').focus()
  await keyboard.press('b')
  await keyboard.press('ArrowDown')
  for (let word = 0; word < 8; word++) await keyboard.press('Shift+ArrowRight')
  await keyboard.press('h')
  await expect(atHand).toContainText('For eleven years')
  await expect.poll(() => drawn(article, 'mark-yellow')).toContain('For eleven years')
  await keyboard.press('Escape')
  await keyboard.press('ArrowDown')
  await keyboard.press('3')
  await expect(atHand).toContainText('Neither is wrong')
  await expect.poll(() => drawn(article, 'mark-blue')).toContain('Neither is wrong')
  await keyboard.press('Escape')
  await keyboard.press('ArrowDown')
  for (let word = 0; word < 6; word++) await keyboard.press('ArrowRight')
  for (let word = 0; word < 7; word++) await keyboard.press('Shift+ArrowRight')
  await keyboard.press('n')
  await window.locator('aside textarea').fill('Ask both ministries for the raw tables.')
  await keyboard.press('Control+Enter')
  await window.locator('iframe[title]').focus()
  await keyboard.press('t')
  await expect(window.getByLabel('Add a tag')).toBeFocused()
  for (const tag of ['water', 'figures/official']) {
    await keyboard.insertText(tag)
    await keyboard.press('Enter')
  }
  await keyboard.press('Escape')
  await expect(window.getByRole('button', { name: /^water/ })).toBeAttached()
}

async function drawn(article: Commonplace['article'], name: string) {
  return article
    .locator('article')
    .evaluate((_, wanted) => [...(CSS.highlights.get(wanted) ?? [])].join(' '), name)
}

async function writeNote({ window }: Commonplace) {
  await window.keyboard.press('Control+Shift+N')
  await window.getByLabel('Title of the note').fill('Two figures for one river')
  await window.keyboard.press('Enter')
  await window.keyboard.insertText(
    [
      '## What is known',
      '',
      '- The ministries measure at **different places**',
      '- See [[The river that two ministries measured differently]]',
      '',
      '> the most honest thing in either report',
      '',
      '- [x] Ask for the tables',
      '- [ ] Call the engineer',
      '',
    ].join('\n'),
  )
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
}

async function eachLook(commonplace: Commonplace, screen: string) {
  await commonplace.window.emulateMedia({ reducedMotion: 'reduce' })
  for (const size of SIZES) {
    await commonplace.resize(size.width, size.height)
    for (const theme of THEMES) {
      await setTheme(commonplace, theme)
      await takePicture(commonplace, `${screen}-${theme}-${size.name}`)
      await expectNothingCutOff(commonplace, `${screen}, ${theme}, ${size.name}`)
    }
    await expectAccessible(commonplace.window, `${screen}, ${size.name}`)
  }
  await commonplace.resize(1280, 800)
  await setTheme(commonplace, 'light')
}

async function setTheme({ window: page }: Commonplace, theme: Theme) {
  await page.evaluate(
    (chosen) => window.commonplace.request('settings.change', { theme: chosen }),
    theme,
  )
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

async function setPanel({ window: page }: Commonplace, panelOpen: boolean) {
  await page.evaluate(
    (open) => window.commonplace.request('settings.change', { panelOpen: open }),
    panelOpen,
  )
}

async function takePicture({ window }: Commonplace, name: string) {
  await mkdir(PICTURES, { recursive: true })
  await window.screenshot({ path: join(PICTURES, `${name}.png`) })
  if (name === 'reader-light-wide' && process.env['UPDATE_SCREENSHOTS']) {
    await copyFile(join(PICTURES, `${name}.png`), 'resources/screenshots/reader.png')
  }
}

// The window itself never scrolls sideways or grows past its edges.
async function expectNothingCutOff({ window }: Commonplace, screen: string) {
  const overflow = await window.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return { sideways: scrollWidth - clientWidth, down: scrollHeight - clientHeight }
  })
  expect(overflow, screen).toEqual({ sideways: 0, down: 0 })
}
