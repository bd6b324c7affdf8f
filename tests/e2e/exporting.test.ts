import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Theme } from '#core/library/settings'
import { EXPORT_FORMATS } from '#core/export/export-formats'
import { exporting } from '#core/messages/english/exporting'
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
  await window.locator('iframe[title]').focus()
  await keyboard.press('h')
  await expect(commonplace.rows().first()).toContainText(/1$/)
  for (const [at, { id, ending, into }] of EXPORT_FORMATS.entries()) {
    const { title } = exporting.formats[id]
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
    if (id === 'bibliography') await look(commonplace, 'export')
    await dialog.getByRole('button', { name: /^Choose a/ }).focus()
    await keyboard.press('Enter')

    await expect(dialog).toBeHidden()
    await expect(commonplace.activity).toContainText(`Exported 3 clips to ${path}.`)
    const written = into === 'folder' ? await readdir(path) : await readFile(path)
    expect(written.length).toBeGreaterThan(0)
  }
})

test('a template of one’s own is made in the dialog, with its mistakes told, and writes the clips', async ({
  commonplace,
}) => {
  const { window, home } = commonplace
  await answerDialogs(commonplace, join(home, 'vault'))
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+Shift+E')
  await window.getByRole('button', { name: 'Make one’s own…' }).click()
  const editor = window.getByRole('dialog', { name: 'Template for Markdown' })
  const body = editor.getByLabel('How a clip is written')
  await expect(body).toBeFocused()
  await expect(body).toHaveValue(/^---\ntitle: \{\{title\}\}/)
  await editor.getByLabel('Name').fill('Short')
  await body.fill('# {{title}}\n\n{{titel}}')
  await expect(editor.getByRole('status')).toContainText('Line 3: nothing is called “titel” here.')
  await expect(editor.getByRole('button', { name: 'Keep the template' })).toBeDisabled()
  await editor.getByText('What can be named').click()
  await look(commonplace, 'template')

  // What was typed is there again after a key too many.
  await window.keyboard.press('Escape')
  await expect(editor).toBeHidden()
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+Shift+E')
  await window.getByRole('button', { name: 'Make one’s own…' }).click()
  await expect(body).toHaveValue('# {{title}}\n\n{{titel}}')

  await body.fill('# Kept: {{title}}\n\n{{url}}')
  await editor.getByRole('button', { name: 'Keep the template' }).click()
  const dialog = window.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByLabel('Template')).toHaveText(/Short/)
  await expect(dialog.getByRole('button', { name: 'Edit…' })).toBeVisible()
  await look(commonplace, 'template-chosen')
  await dialog.getByLabel('The whole library').check()
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()

  await expect(commonplace.activity).toContainText('Exported 3 clips and 1 note to')
  const [first = ''] = await readdir(join(home, 'vault', 'Clips'))
  expect(await readFile(join(home, 'vault', 'Clips', first), 'utf8')).toMatch(/^%%.*\n\n# Kept: /)
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

async function look(commonplace: Commonplace, screen: string) {
  const { window } = commonplace
  for (const theme of ['light', 'dark'] satisfies Theme[]) {
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen
    }, theme)
    await window.screenshot({ path: `test-results/looks/${screen}-${theme}.png` })
  }
  await expectAccessible(window, screen)
}
