import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { openReading, reopen } from './open-reading'
import { appWords, electronProgram, runToTheEnd } from './processes'
import { TITLES } from './reading-articles'

test('all highlights of the library are one key away, in groups, searched, opened and taken into a note', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  const { keyboard } = window
  await openReading(commonplace, TITLES.english)
  await markParagraphs(commonplace, ['h', '3'])
  await reopen(commonplace, TITLES.chinese)
  await markParagraphs(commonplace, ['3'])

  await window.getByRole('listbox').focus()
  await keyboard.press('g')
  await keyboard.press('h')
  const lines = window.getByRole('listbox', { name: 'Highlights' }).getByRole('option')
  await expect(lines).toHaveCount(3)
  await expect(window.getByText('3 highlights')).toBeVisible()
  await expectAccessible(window, 'all highlights')

  await window.getByRole('radio', { name: 'Color' }).click()
  await expect(lines.getByRole('heading')).toHaveText(['yellow', 'blue'])
  const filter = window.getByRole('group', { name: 'Filter the highlights' })
  await filter.getByRole('button', { name: '3 blue' }).click()
  await expect(window.getByText('2 of 3 highlights')).toBeVisible()
  await filter.getByRole('textbox').fill('守闸人')
  await expect(lines).toHaveCount(1)
  await filter.getByRole('textbox').fill('')

  await window.getByRole('listbox', { name: 'Highlights' }).focus()
  await keyboard.press('Home')
  await keyboard.press('j')
  await keyboard.press('Enter')
  await expect(article.locator('.knob')).toHaveCount(2)

  await window.getByRole('button', { name: 'Send these highlights to a note' }).click()
  await window.getByRole('dialog').getByRole('radio', { name: 'Clip' }).click()
  await expectAccessible(window, 'sending highlights')
  await window.getByRole('button', { name: 'Make the note' }).click()
  await expect(window.getByRole('textbox', { name: 'Title of the note' })).toHaveValue('Highlights')
  await expect(window.getByLabel('Text of the note').locator('.cm-quoted')).toHaveCount(2)
})

test('a link to a highlight opens its clip there: from a note, from another program, and as what starts the app', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await markParagraphs(commonplace, ['h'])
  await window.keyboard.press(']')
  await window.keyboard.press('y')
  await expect(window.getByText('Copied the link to the highlight')).toBeVisible()
  const link = await commonplace.app.evaluate(({ clipboard }) => clipboard.readText())
  await window.keyboard.press('Control+Shift+N')
  await window.getByLabel('Title of the note').fill('Links')
  await window.keyboard.press('Enter')
  await window.keyboard.insertText(`See [the passage](${link}).`)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await window.getByRole('radio', { name: 'Read' }).click()

  await window.getByRole('button', { name: 'the passage' }).click()
  await expect(article.locator('.knob')).toHaveCount(2)

  await reopen(commonplace, TITLES.chinese)
  const { library, home } = commonplace
  const second = await runToTheEnd(electronProgram(), appWords(library, home, link))
  expect(second.code).toBe(0)
  await expect(article.getByRole('heading', { name: TITLES.english })).toBeVisible()
  await expect(article.locator('.knob')).toHaveCount(2)

  await commonplace.app.close()
  await commonplace.start(library, link)
  await expect(commonplace.article.getByRole('heading', { name: TITLES.english })).toBeVisible()
  await expect(commonplace.article.locator('.knob')).toHaveCount(2)
})

async function markParagraphs({ window }: Commonplace, keys: string[]) {
  for (const key of keys) {
    await window.locator('iframe[title]').focus()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press(key)
    await expect(window.frameLocator('iframe[title]').locator('.knob')).toHaveCount(2)
    await window.keyboard.press('Escape')
    await expect(window.frameLocator('iframe[title]').locator('.knob')).toHaveCount(0)
  }
}
