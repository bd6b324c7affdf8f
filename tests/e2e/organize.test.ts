import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

const PICTURES = join(process.cwd(), 'test-results/screens')

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.window.getByRole('button', { name: 'Dismiss' }).click()
})

test('clips are put in collections by keyboard, and collections are made, nested and trashed', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  const tree = window.getByRole('tree', { name: 'Collections' })
  const branch = (name: string) => tree.getByRole('treeitem', { name: new RegExp(name) })
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('j')
  await keyboard.press('x')
  await keyboard.press('Shift+ArrowDown')
  await expect(window.getByText('2 selected')).toBeVisible()

  await keyboard.press('p')
  await keyboard.type('Press')
  await expectAccessible(window, 'the chooser of collections')
  await keyboard.press('Enter')
  await expect(branch('Press')).toContainText('2')
  await keyboard.press('Control+z')
  await expect(tree.getByRole('treeitem')).toHaveCount(0)
  await keyboard.press('Control+Shift+z')
  await expect(branch('Press')).toContainText('2')
  await keyboard.press('Escape')
  await expect(window.getByText('2 selected')).toHaveCount(0)
  await keyboard.press('p')
  await keyboard.type('Thesis')
  await keyboard.press('Enter')
  await expect(branch('Thesis')).toContainText('1')

  await branch('Press').focus()
  await keyboard.press('t')
  await expect(branch('Thesis')).toBeFocused()
  await keyboard.press('Alt+ArrowRight')
  await expect(branch('Thesis')).toHaveAttribute('aria-level', '2')
  await expect(branch('Press')).toHaveAttribute('aria-expanded', 'true')
  await keyboard.press('Home')
  await keyboard.press('ArrowLeft')
  await expect(branch('Thesis')).toHaveCount(0)
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Press' })).toBeVisible()
  await expect(commonplace.rows()).toHaveCount(2)
  await keyboard.press('ArrowRight')

  await keyboard.press('F2')
  await window.getByLabel('Note, in Markdown').fill('What the **papers** wrote.')
  await window.getByRole('button', { name: '3 blue' }).click()
  await expectAccessible(window, 'the dialog of a collection')
  await window.getByRole('button', { name: 'Save' }).click()
  await expect(branch('Press .*blue')).toBeVisible()
  await expect(window.getByText('What the papers wrote.')).toBeVisible()
  await expectAccessible(window, 'a collection')
  await picture(commonplace, 'collections')

  await window.getByLabel('Search', { exact: true }).fill('in:thesis ')
  await expect(commonplace.rows()).toHaveCount(1)
  await window.getByLabel('Search', { exact: true }).fill('')
  await branch('Press').focus()
  await keyboard.press('Delete')
  await expect(tree.getByRole('treeitem')).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(tree.getByRole('treeitem')).toHaveCount(2)

  await commonplace.kill()
  await commonplace.start()
  const again = commonplace.window.getByRole('tree', { name: 'Collections' })
  await expect(again.getByRole('treeitem', { name: 'Thesis' })).toHaveAttribute('aria-level', '2')
})

test('clips are selected by mouse, dragged onto a collection, and changed together with one undo', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const rows = commonplace.rows()
  await window.getByRole('button', { name: 'New collection' }).click()
  await window.getByLabel('Name').fill('Field work')
  await window.getByRole('button', { name: 'Make' }).click()
  await expect(window.getByText('No clips in this collection')).toBeVisible()
  await window.getByRole('button', { name: /^Library/ }).click()
  await rows.nth(1).click()
  await rows.nth(3).click({ modifiers: ['Shift'] })
  await rows.nth(5).click({ modifiers: ['Control'] })
  await expect(window.getByText('4 selected')).toBeVisible()
  await expect(rows.nth(5)).toHaveAttribute('aria-selected', 'true')

  await rows.nth(2).dragTo(window.getByRole('treeitem', { name: 'Field work' }))
  await expect(window.getByRole('treeitem', { name: 'Field work' })).toContainText('4')
  await expectAccessible(window, 'a selection')
  await picture(commonplace, 'selection')

  await rows.nth(1).focus()
  await window.keyboard.press('Control+a')
  await expect(window.getByText('10 selected')).toBeVisible()
  await window.getByRole('button', { name: 'Tag', exact: true }).click()
  await window.keyboard.type('field work')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: /^field work/ })).toContainText('10')
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('button', { name: /^field work/ })).toHaveCount(0)
  await window.getByRole('button', { name: 'More to do with these' }).click()
  await picture(commonplace, 'selection-menu')
  await window.getByRole('menuitem', { name: 'Mark as read' }).click()
  await window
    .getByRole('toolbar', { name: 'What is selected' })
    .getByRole('button', { name: 'Move to the trash' })
    .click()
  await expect(rows).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(10)
  await window.getByLabel('Search', { exact: true }).fill('is:read ')
  await expect(rows).toHaveCount(10)
})

test('tags are put in order by keyboard: made, nested, completed, colored, merged with a preview, and taken off', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  const tree = window.getByRole('tree', { name: 'Tags' })
  const branch = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`) })
  const rows = commonplace.rows()
  for (const [row, tags] of [
    [0, 'Élan'],
    [1, 'elans'],
    [2, 'press/reuters, Élan/vital'],
  ] as const) {
    const title = await rows.nth(row).getByRole('heading').innerText()
    await rows.nth(row).click()
    await expect(commonplace.article.getByRole('heading', { name: title })).toBeVisible()
    await window.getByLabel('Add a tag').fill(tags)
    await keyboard.press('Enter')
    const first = `Take off ${tags.split(',')[0]}`
    await expect(window.getByRole('button', { name: first, exact: true })).toBeVisible()
  }
  // What is typed without case and accents finds what is there.
  await window.getByLabel('Add a tag').fill('eLAN')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Take off Élan', exact: true })).toBeVisible()
  await keyboard.press('Escape')

  await rows.first().click()
  await keyboard.press('g')
  await keyboard.press('t')
  await expect(branch('Élan')).toContainText('2')
  await expect(branch('vital')).toHaveAttribute('aria-level', '2')
  await window.getByText('One pair may be one tag').click()
  await window.getByRole('button', { name: 'Merge elans into Élan' }).click()
  await expect(window.getByText('“Élan” is there already. With 1 clip more')).toBeVisible()
  await expectAccessible(window, 'merging a tag')
  await picture(commonplace, 'tag-merge')
  await window.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await expect(branch('elans')).toHaveCount(0)
  await expect(branch('Élan')).toContainText('3')
  await keyboard.press('Control+z')
  await expect(branch('elans')).toContainText('1')

  await window.getByRole('button', { name: 'New tag' }).click()
  await expect(window.locator('input:focus')).toHaveValue('')
  await keyboard.type('world')
  await keyboard.press('Enter')
  await expect(branch('world')).toContainText('unused')
  await branch('press').focus()
  await keyboard.press('F2')
  await expect(window.locator('input:focus')).toHaveValue('press')
  await keyboard.press('Control+a')
  await keyboard.type('world/press')
  await expect(window.getByText('1 clip will carry the new name. So does one tag')).toBeVisible()
  await keyboard.press('Enter')
  await expect(branch('press')).toHaveAttribute('aria-level', '2')
  await branch('press').focus()
  await keyboard.press('Alt+ArrowLeft')
  await expect(branch('press')).toHaveAttribute('aria-level', '1')
  await branch('press').focus()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Color' }).click()
  await window.getByRole('button', { name: '3 blue' }).click()
  await expect(branch('press.*blue')).toBeVisible()
  await expectAccessible(window, 'the tags')
  await pictures(commonplace, 'tags')
  await branch('world').focus()
  await keyboard.press('Delete')
  await expect(branch('world')).toHaveCount(0)

  await branch('Élan').press('Enter')
  await expect(rows).toHaveCount(2)
  await rows.first().focus()
  await keyboard.press('Control+a')
  await keyboard.press('Control+Shift+t')
  await keyboard.type('elan')
  await expectAccessible(window, 'taking a tag off')
  await keyboard.press('Enter')
  await expect(rows).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(2)
})

async function pictures(commonplace: Commonplace, name: string) {
  await picture(commonplace, name)
  await commonplace.resize(900, 600)
  await picture(commonplace, `${name}-narrow`)
  await commonplace.resize(1280, 800)
}

async function picture({ window }: Commonplace, name: string) {
  await mkdir(PICTURES, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: theme })
    await window.screenshot({ path: join(PICTURES, `${name}-${theme}.png`) })
  }
  await window.emulateMedia({ colorScheme: 'light' })
}
