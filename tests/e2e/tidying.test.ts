import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

const PICTURES = join(process.cwd(), 'test-results/screens')
const STORY = Array.from({ length: 90 }, (_, at) => `The ${at}th boat went down the river.`)

test('a list is a table with chosen columns, sorted by a press, grouped, walked by keyboard and remembered', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await window.getByRole('button', { name: 'Dismiss' }).click()
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('Control+Shift+d')
  const grid = window.getByRole('grid', { name: 'Clips' })
  const titles = grid.getByRole('row').locator('[role=gridcell]:first-child')
  await expect(titles).toHaveCount(10)

  await window.getByRole('columnheader', { name: 'Title' }).getByRole('button').click()
  await expect(window.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(titles.first()).toContainText('A short history')
  await window.getByRole('button', { name: 'Columns' }).click()
  await window.getByRole('checkbox', { name: 'Authors' }).click()
  await keyboard.press('Escape')
  await expect(window.getByRole('columnheader', { name: 'Authors' })).toBeVisible()
  await window.getByRole('button', { name: /^Sort/ }).click()
  await window.getByRole('menuitemradio', { name: 'Site' }).last().click()
  await keyboard.press('Escape')
  await expect(grid.getByText('Archive Letters (2)')).toBeVisible()

  await grid.focus()
  await keyboard.press('j')
  await expect(window.locator('iframe[title^="Article:"]')).toBeVisible()
  await keyboard.press('x')
  await keyboard.press('Shift+ArrowDown')
  await expect(window.getByText('2 selected')).toBeVisible()
  await expectAccessible(window, 'the table')
  await pictures(commonplace, 'table')
  await keyboard.press('Escape')
  await commonplace.kill()

  await commonplace.start()
  const again = commonplace.window.getByRole('grid', { name: 'Clips' })
  await expect(again.getByText('Archive Letters (2)')).toBeVisible()
  await expect(commonplace.window.getByRole('columnheader', { name: 'Authors' })).toBeVisible()
})

test('two clips of one story are found, compared field by field and merged with their highlights, and come apart with one undo', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  const { keyboard } = window
  const rows = commonplace.rows()
  await commonplace.drop(await aPage(commonplace, 'Boats on the river', STORY))
  await expect(article.getByText('The 1th boat')).toBeVisible()
  await markFirstWords(commonplace)
  await commonplace.drop(
    await aPage(commonplace, 'River boats', ['Nobody counted them.', ...STORY.slice(1)]),
  )
  await expect(rows).toHaveCount(2)
  await rows.filter({ hasText: 'River boats' }).click()
  await expect(article.getByText('Nobody counted them.')).toBeVisible()
  await markFirstWords(commonplace)

  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('g')
  await keyboard.press('d')
  const group = window.getByRole('listbox', { name: 'Clips that may be one' }).getByRole('option')
  await expect(group).toContainText('Nearly the same words')
  await expectAccessible(window, 'the duplicates')
  await pictures(commonplace, 'duplicates')
  await window.getByRole('button', { name: 'Compare and merge' }).click()
  await window.getByRole('radio', { name: '“Boats on the river” stays' }).click()
  await window.getByRole('radio', { name: 'Title from River boats' }).click()
  await expect(window.getByText('Kept together: 2 highlights')).toBeVisible()
  await expectAccessible(window, 'merging clips')
  await pictures(commonplace, 'merge')
  await window.getByRole('button', { name: 'Merge 2 clips' }).click()

  await expect(window.getByText('No clip is kept twice')).toBeVisible()
  await commonplace.shelf('Library').click()
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('River boats')
  await expect(rows.locator('[title=Highlights]')).toContainText('2')
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('Control+z')
  await expect(rows).toHaveCount(2)
})

test('a rule is tried on the library, applied to it, applied to what is newly kept, and logged', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  const { keyboard } = window
  await commonplace.drop(await aPage(commonplace, 'Boats on the river', STORY))
  await expect(article.getByText('The 1th boat')).toBeVisible()
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('g')
  await keyboard.press('r')
  await window.getByRole('button', { name: 'New rule' }).last().click()
  await window.getByLabel('Name').fill('Boats')
  await window.getByLabel('When a clip matches').fill('title:boats')
  await window.getByRole('dialog').getByLabel('Add a tag').fill('fleet')
  await keyboard.press('Enter')
  await window.getByLabel('Archive it').check()
  await expect(window.getByText('It would change 1 clip now: tag 1, archive 1')).toBeVisible()
  await expectAccessible(window, 'a rule')
  await pictures(commonplace, 'rule')
  await window.getByRole('button', { name: 'Save and change 1 clip' }).click()
  await expect(window.getByText('“Boats” changed 1 clip.')).toBeVisible()
  await expect(window.getByRole('button', { name: /^fleet/ })).toContainText('1')

  await commonplace.drop(await aPage(commonplace, 'More boats', ['Another text.']))
  await expect(window.getByRole('button', { name: /^fleet/ })).toContainText('2')
  await window.getByText('What rules did').click()
  await expect(window.getByText('“Boats” changed 1 clip: More boats')).toBeVisible()
  await expectAccessible(window, 'the rules')
  await pictures(commonplace, 'rules')
  await window.getByRole('listbox', { name: 'Rules' }).focus()
  await keyboard.press('Control+z')
  await expect(window.getByRole('button', { name: /^fleet/ })).toContainText('1')
  await commonplace.shelf('Inbox').click()
  await expect(commonplace.rows()).toHaveCount(1)
})

async function aPage({ home }: Commonplace, title: string, paragraphs: string[]) {
  const path = join(home, `${title}.html`)
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  await writeFile(
    path,
    `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${text}</article></html>`,
  )
  return path
}

async function markFirstWords({ window }: Commonplace) {
  const { keyboard } = window
  await window.locator('iframe[title]').focus()
  await keyboard.press('ArrowDown')
  for (let word = 0; word < 3; word++) await keyboard.press('Shift+ArrowRight')
  await keyboard.press('h')
  await expect(
    window.locator('[aria-selected=true] [title=Highlights]').filter({ hasText: '1' }),
  ).toBeVisible()
}

async function pictures(commonplace: Commonplace, name: string) {
  await mkdir(PICTURES, { recursive: true })
  for (const width of [1280, 900]) {
    await commonplace.resize(width, width === 1280 ? 800 : 600)
    for (const theme of ['light', 'dark'] as const) {
      await commonplace.window.emulateMedia({ colorScheme: theme })
      await commonplace.window.screenshot({
        path: join(PICTURES, `${name}-${theme}-${width}.png`),
      })
    }
  }
  await commonplace.window.emulateMedia({ colorScheme: 'light' })
  await commonplace.resize(1280, 800)
}
