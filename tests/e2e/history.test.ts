import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './commonplace'

const PAGE = join(process.cwd(), 'tests/fixtures/pages/news.html')

test('what was done is named, is gone back to from the history, and is still there after a restart', async ({
  commonplace,
}) => {
  await commonplace.drop(PAGE)
  await expect(commonplace.rows()).toHaveCount(1)
  await commonplace.window.getByLabel('Add a tag').fill('bridges')
  await commonplace.window.keyboard.press('Enter')
  await commonplace.window.keyboard.press('Escape')
  await expect(commonplace.shelf('bridges')).toBeVisible()
  await commonplace.app.close()

  await commonplace.start()
  const { window } = commonplace
  await commonplace.rows().first().click()
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
  await window.getByRole('listbox').first().focus()
  await window.keyboard.press('s')
  await window.keyboard.press('Control+Shift+Y')
  const list = window.getByRole('listbox', { name: 'What was done, newest first' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('option')).toContainText([
    /^Made .* a favorite/,
    /^Tagged .* with bridges/,
    /^Saved /,
    /^Before all of this/,
  ])
  await expectAccessible(window, 'the history')

  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(list.getByRole('option', { selected: true })).toContainText('Saved')
  await expect(window.getByText('2 steps further back or on.')).toBeAttached()
  await expect(window.locator('nav')).not.toContainText('bridges')

  await window.keyboard.press('Home')
  await window.keyboard.press('Enter')
  await expect(list.getByRole('option', { selected: true })).toContainText('Made')
  await expect(window.locator('nav')).toContainText('bridges')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+z')
  await expect(window.getByText(/^Undone: Made .* a favorite$/)).toBeVisible()
})
