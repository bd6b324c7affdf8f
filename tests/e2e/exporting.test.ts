import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Theme } from '#core/library/settings'
import { EXPORT_FORMATS } from '#core/export/export-formats'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)).slice(0, 3))
  await expect(commonplace.rows()).toHaveCount(3)
  await commonplace.activity.getByRole('button', { name: 'Dismiss' }).click()
})

test('every format is exported from the window, without a mouse', async ({ commonplace }) => {
  const { window, home } = commonplace
  const { keyboard } = window
  await commonplace.rows().first().click()
  await expect(commonplace.article.locator('p').first()).toBeVisible()
  await window.locator('iframe').focus()
  await keyboard.press('h')
  await expect(commonplace.rows().first()).toContainText(/1$/)
  for (const [at, { id, ending, into, title }] of EXPORT_FORMATS.entries()) {
    const path = join(home, into === 'folder' ? id : `${id}.${ending}`)
    await answerDialogs(commonplace, path)
    await window.getByRole('listbox').focus()
    await keyboard.press('Control+Shift+E')
    const dialog = window.getByRole('dialog', { name: 'Export' })
    await dialog.getByLabel('The whole library').check()
    await dialog.getByRole('radio', { name: 'Markdown folder' }).focus()
    for (let step = 0; step < at; step++) await keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: title, exact: false }).first()).toBeVisible()
    await expect(dialog.locator('[data-checked]')).toContainText(title)
    if (id === 'bibliography') await look(commonplace)
    await dialog.getByRole('button', { name: /^Choose a/ }).focus()
    await keyboard.press('Enter')

    await expect(dialog).toBeHidden()
    await expect(commonplace.activity).toContainText(`Exported 3 clips to ${path}.`)
    const written = into === 'folder' ? await readdir(path) : await readFile(path)
    expect(written.length).toBeGreaterThan(0)
  }
})

test('a citation is copied by a key, in the style one chose', async ({ commonplace }) => {
  const { window } = commonplace
  await commonplace.rows().first().click()
  await expect(commonplace.article.locator('p').first()).toBeVisible()
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+Shift+A')
  await expect(window.getByText('Copied as APA (7th edition)')).toBeVisible()
  const copied = await commonplace.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/\[Archived copy kept .+\.\]$/)
})

test('a place that cannot be written is said in words', async ({ commonplace }) => {
  const { window } = commonplace
  await answerDialogs(commonplace, join(commonplace.library, 'library.json', 'below'))
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+Shift+E')
  const dialog = window.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Bibliography, as RIS' }).click()
  await dialog.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(commonplace.activity).toContainText('could not be written. Choose another place')
})

// The dialogs of the system are not of the window; what a person would answer is given in their place.
async function answerDialogs({ app }: Commonplace, path: string) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
}

async function look(commonplace: Commonplace) {
  const { window } = commonplace
  for (const theme of ['light', 'dark'] satisfies Theme[]) {
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen
    }, theme)
    await window.screenshot({ path: `test-results/looks/export-${theme}.png` })
  }
  await expectAccessible(window, 'export')
}
