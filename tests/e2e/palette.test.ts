import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './commonplace'

const PAGE = join(process.cwd(), 'tests/fixtures/pages/news.html')

test('the palette finds commands and names, says why a command does nothing, and gives the focus back', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  const field = window.getByRole('combobox', { name: 'Go anywhere, do anything' })
  const first = window
    .getByRole('listbox', { name: 'Commands and names' })
    .getByRole('option')
    .first()

  await window.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await field.fill('arch')
  await expect(first).toContainText('Archive, or back to the inbox')
  await expect(first).toHaveAttribute('aria-disabled', 'true')
  await expect(first).toContainText('Open a clip first.')
  await expectAccessible(window, 'the palette')
  await window.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await commonplace.drop(PAGE)
  await expect(article.getByText('The Tideway road bridge')).toBeVisible()
  await window.getByLabel('Add a tag').fill('bridges/road')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+k')
  await field.fill('#road')
  await expect(first).toContainText('bridges/road')
  await window.keyboard.press('Enter')
  await expect(window.locator('nav [aria-current=page]')).toContainText('road')

  await window.keyboard.press('Control+k')
  await expect(first).toContainText('bridges/road')
  await field.fill('hidden timber')
  await expect(first).toContainText('Clip')
  await field.fill('> nn')
  await expect(first).toContainText('New note')
  await window.keyboard.press('Enter')
  await expect(window.getByLabel('Title of the note')).toBeVisible()

  await window.keyboard.press('Control+k')
  await field.fill('hidden timber')
  await expect(first).toContainText('Clip')
  await window.keyboard.press('Enter')
  await expect(article.getByText('The Tideway road bridge')).toBeVisible()
})

test('a key can be another, taken from the command that had it, and is so in the menu and after a restart', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.keyboard.press('Control+,')
  await window.getByRole('tab', { name: 'Keys' }).click()
  await window.getByRole('button', { name: 'Change the key of “New note”' }).click()
  await expect(window.getByRole('button', { name: 'Press the new key' })).toBeFocused()
  await window.keyboard.press('Control+c')
  await expect(window.getByText('Ctrl+C belongs to the system')).toBeVisible()
  await window.keyboard.press('Control+p')
  await expect(window.getByText('Ctrl+P is the key of “Print”.')).toBeVisible()
  await expectAccessible(window, 'keys in the settings')
  await window.getByRole('button', { name: 'Take it from there' }).click()
  await expect(window.getByRole('button', { name: 'Change the key of “New note”' })).toBeFocused()
  await window.getByRole('tab', { name: 'Appearance' }).click()
  await window.getByRole('radio', { name: 'Deutsch' }).click()
  await expect(window.getByRole('heading', { name: 'Einstellungen' })).toBeVisible()
  await commonplace.app.close()

  await commonplace.start()
  await expect.poll(() => menuLabels(commonplace)).toContain('Neue Notiz CmdOrCtrl+P')
  await expect(commonplace.window.getByText('Ihre Bibliothek ist leer')).toBeVisible()
  await expectAccessible(commonplace.window, 'an empty library in German')
  await commonplace.window.keyboard.press('Control+p')
  await expect(commonplace.window.getByLabel('Titel der Notiz')).toBeVisible()
  await commonplace.window.keyboard.press('Control+k')
  await commonplace.window.getByRole('combobox').fill('> alle tasten')
  await commonplace.window.keyboard.press('Enter')
  const sheet = commonplace.window.getByRole('dialog', { name: 'Tasten' })
  await sheet.getByRole('searchbox').fill('neue notiz')
  await expect(sheet.getByText('Ctrl+P')).toBeVisible()
  await expectAccessible(commonplace.window, 'the help sheet')
})

function menuLabels({ app }: { app: ElectronApplication }) {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(
        ({ label, accelerator }) => `${label} ${String(accelerator ?? '')}`,
      ),
    ),
  )
}
