import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.window.getByRole('button', { name: 'Dismiss' }).click()
})

test('the list is sorted by mouse, and stays so after a restart', async ({ commonplace }) => {
  const { window } = commonplace
  await window.getByRole('button', { name: 'Sort: Date saved, newest first' }).click()
  await window.getByRole('menuitemradio', { name: 'Title' }).click()
  await expect.poll(() => titles(commonplace)).toEqual((await titles(commonplace)).toSorted())
  const ascending = await titles(commonplace)
  expect(ascending[0]).toMatch(/^A /)

  await window.getByRole('menuitemradio', { name: 'Z to A' }).click()

  await expect.poll(() => titles(commonplace)).toEqual(ascending.toReversed())
  await window.keyboard.press('Escape')
  await expect(window.getByRole('menu')).toHaveCount(0)
  await commonplace.kill()
  await commonplace.start()
  await expect.poll(() => titles(commonplace)).toEqual(ascending.toReversed())
})

test('the list is sorted by keyboard, and letters in the menu are no commands', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const sort = window.getByRole('button', { name: /^Sort/ })
  await window.getByLabel('Search', { exact: true }).focus()
  await window.keyboard.press('Tab')
  await expect(sort).toBeFocused()
  await window.keyboard.press('Enter')
  await window.keyboard.press('a')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')

  await expect(sort).toHaveAccessibleName('Sort: Date published, newest first')
  await window.keyboard.press('Escape')
  await expect(sort).toBeFocused()
})

test('a filter by site is found by typing, said in a chip, and taken away there', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.getByRole('button', { name: 'Filter', exact: true }).click()
  await window.getByLabel('Site', { exact: true }).fill('gaug')
  await window.getByRole('option', { name: /The Gauge/ }).click()
  await expect(window.getByRole('status').filter({ hasText: /^\d+ clips?$/ })).not.toHaveText(
    '10 clips',
  )
  await window.keyboard.press('Escape')

  const chip = window.getByRole('button', { name: 'Do not filter: The Gauge' })
  await expect(chip).toBeVisible()
  for (const row of await commonplace.rows().all()) await expect(row).toContainText('The Gauge')
  await expectAccessible(window, 'a filtered list')
  await chip.click()

  await expect(commonplace.rows()).toHaveCount(10)
  await expect(window.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
})

test('filters are set by keyboard, and when nothing passes one can clear them', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.getByRole('button', { name: 'Filter', exact: true }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('radio', { name: 'Any' })).toBeFocused()
  await window.keyboard.press('ArrowRight')
  await expect(window.getByRole('radio', { name: 'Unread' })).toBeChecked()
  await window.getByRole('textbox', { name: 'Published from' }).fill('2024-03-01')
  await window.getByRole('textbox', { name: 'Published to' }).fill('2024-03-31')
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(commonplace.rows()).toContainText('A short history of the exit interview')
  await window.getByRole('textbox', { name: 'Published from' }).fill('2030-01-01')
  await window.keyboard.press('Escape')

  await expect(window.getByText('No clip here passes the filters')).toBeVisible()
  await expectAccessible(window, 'a list that filters left empty')
  await window.getByRole('button', { name: 'Clear filters' }).click()

  await expect(commonplace.rows()).toHaveCount(10)
  await expect(window.getByRole('group', { name: 'Filters' })).toHaveCount(0)
})

test('Home, End, Page Up and Page Down move the current row', async ({ commonplace }) => {
  const { window } = commonplace
  await window.getByRole('listbox').focus()
  await window.keyboard.press('End')
  await expect(current(commonplace)).toHaveAttribute('aria-posinset', '10')
  await window.keyboard.press('PageUp')
  await expect(current(commonplace)).not.toHaveAttribute('aria-posinset', '10')
  await window.keyboard.press('Home')
  await expect(current(commonplace)).toHaveAttribute('aria-posinset', '1')
  await window.keyboard.press('PageDown')
  await expect(current(commonplace)).not.toHaveAttribute('aria-posinset', '1')
})

test('the clip that is open stays the current row when the list is sorted anew', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const title = 'A short history of the exit interview'
  await commonplace.rows().filter({ hasText: title }).click()
  await expect(current(commonplace)).toContainText(title)

  await window.getByRole('button', { name: /^Sort/ }).click()
  await window.getByRole('menuitemradio', { name: 'Title' }).click()
  await window.getByRole('menuitemradio', { name: 'Z to A' }).click()
  await window.keyboard.press('Escape')

  await expect(current(commonplace)).toContainText(title)
  await expect(current(commonplace)).toBeInViewport()
})

function current({ window }: Commonplace) {
  return window.locator('[role=option][aria-selected=true]')
}

async function titles(commonplace: Commonplace): Promise<string[]> {
  return commonplace.rows().getByRole('heading').allTextContents()
}
