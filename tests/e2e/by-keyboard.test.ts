import type { Commonplace } from './commonplace'
import { expect, test } from './commonplace'

const LAMPS = {
  title: 'A census of lamps',
  text: 'A census of lamps\n\nThe survey walked every street after dark with a pencil.\n\nIt found the town darker than its maps, and printed a new one.',
}
const FERRY = {
  title: 'The ferry timetable',
  text: 'The ferry timetable\n\nThe first boat leaves at six, and nobody is on it.\n\nThe last one is full, whatever the day.',
}

test('by keyboard alone: clip, open, highlight, note, tag, go back, find again, and tag all of it at once', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  const { keyboard } = window
  await clip(commonplace, LAMPS)
  await clip(commonplace, FERRY)

  await keyboard.press('u')
  await expect(window.getByRole('listbox', { name: 'Clips' })).toBeFocused()
  await keyboard.press('j')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(LAMPS.title)
  await keyboard.press('Enter')
  await expect(window.locator('iframe[title]')).toBeFocused()
  await keyboard.press('b')
  await keyboard.press('ArrowDown')
  for (let word = 0; word < 3; word++) await keyboard.press('Shift+ArrowRight')
  await keyboard.press('h')
  const aside = window.getByRole('complementary')
  await expect(aside.getByRole('article')).toContainText('The survey walked')
  await keyboard.press('n')
  await expect(
    window.getByLabel('Note on this highlight').and(window.locator('textarea')),
  ).toBeFocused()
  await keyboard.type('Ask who paid for it.')
  await keyboard.press('Control+Enter')
  await expect(aside.getByText('Ask who paid for it.')).toBeVisible()
  await expect(window.locator('iframe[title]')).toBeFocused()

  await keyboard.press('t')
  await expect(window.getByLabel('Add a tag', { exact: true })).toBeFocused()
  await keyboard.type('lamps')
  await keyboard.press('Enter')
  await expect(commonplace.shelf('lamps')).toBeAttached()
  await keyboard.press('Escape')
  await writeTaggedNote(commonplace)

  await keyboard.press('Control+Shift+O')
  await expect(window.getByRole('combobox', { name: 'Find what was open' })).toBeFocused()
  await keyboard.type('ferry')
  await keyboard.press('Enter')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(FERRY.title)
  await keyboard.press('Alt+ArrowLeft')
  await expect(window.getByLabel('Title of the note')).toHaveValue('Who counts the lamps')

  await command(commonplace, 'Back to the list')
  await expect(window.getByRole('listbox', { name: 'Clips' })).toBeFocused()
  await keyboard.press('/')
  await keyboard.type('"after dark"')
  await expect(commonplace.rows()).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(window.locator('iframe[title]')).toBeFocused()
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(LAMPS.title)

  await keyboard.press('g')
  await keyboard.press('l')
  await expect(commonplace.rows()).toHaveCount(2)
  await keyboard.press('u')
  await expect(window.getByRole('listbox', { name: 'Clips' })).toBeFocused()
  await keyboard.press('Control+a')
  await expect(window.getByText('2 selected')).toBeVisible()
  await keyboard.press('t')
  await expect(window.getByRole('combobox', { name: 'Find a tag' })).toBeFocused()
  await keyboard.type('field work')
  await keyboard.press('Enter')
  await expect(commonplace.shelf('field work')).toContainText('2')
  await expect(window.getByRole('listbox', { name: 'Clips' })).toBeFocused()
  await keyboard.press('Control+z')
  await expect(commonplace.shelf('field work')).toHaveCount(0)
})

async function clip({ window, article }: Commonplace, { title, text }: typeof LAMPS) {
  await window.keyboard.press('a')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.insertText(text)
  await window.keyboard.press('Control+Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(title)
}

async function writeTaggedNote(commonplace: Commonplace) {
  const { window } = commonplace
  await window.keyboard.press('Control+Shift+N')
  await expect(window.getByLabel('Title of the note')).toBeFocused()
  await window.keyboard.type('Who counts the lamps')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Begin with [[A cens')
  await window.locator('.cm-tooltip-autocomplete').getByText(LAMPS.title, { exact: true }).waitFor()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Shift+J')
  await expect(window.getByLabel('Add a tag', { exact: true })).toBeFocused()
  await window.keyboard.type('questions')
  await window.keyboard.press('Enter')
  const tags = window.getByRole('group', { name: 'Tags' })
  await expect(tags.getByText('questions', { exact: true })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.locator('.cm-content')).toBeFocused()
  await window.keyboard.press('Control+Shift+J')
  await window.keyboard.press('Shift+Tab')
  await window.keyboard.press('Enter')
  await expect(tags.getByText('questions', { exact: true })).toHaveCount(0)
}

async function command({ window }: Commonplace, name: string) {
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('combobox', { name: 'Go anywhere, do anything' })).toBeFocused()
  await window.keyboard.type(`> ${name}`)
  await window.keyboard.press('Enter')
}
