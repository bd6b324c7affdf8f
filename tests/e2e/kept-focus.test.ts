import { join } from 'node:path'
import { expect, test } from './commonplace'

const PAGE = join(process.cwd(), 'tests/fixtures/pages/news.html')

test('one tag after another is taken off or deleted by keyboard, and the hands stay at that place', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  const names = Array.from({ length: 60 }, (_, place) => `tag ${String(place).padStart(2, '0')}`)
  await commonplace.drop(PAGE)
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
  await window.locator('iframe[title]').focus()
  await keyboard.press('h')
  await keyboard.press('t')
  await expect(window.getByLabel('Add a tag')).toBeFocused()
  await keyboard.insertText(names.join(','))
  await keyboard.press('Enter')
  const off = (name: string) =>
    window.getByRole('button', { name: `Take off ${name}`, exact: true })
  await expect(off('tag 59')).toBeAttached()

  await off('tag 30').focus()
  await keyboard.press('Enter')
  await expect(off('tag 30')).toHaveCount(0)
  await expect(off('tag 31')).toBeFocused()
  await off('tag 59').focus()
  await keyboard.press('Space')
  await expect(off('tag 58')).toBeFocused()

  // In the tree of all tags: the second Delete is for the next tag, and not for a highlight.
  await keyboard.press('Escape')
  await window.getByRole('listbox').focus()
  await keyboard.press('g')
  await keyboard.press('t')
  const branch = (name: string) =>
    window.getByRole('tree', { name: 'Tags' }).getByRole('treeitem', { name })
  await branch('tag 10').focus()
  await keyboard.press('Delete')
  await expect(branch('tag 11')).toBeFocused()
  await keyboard.press('Delete')
  await expect(branch('tag 12')).toBeFocused()
  await expect(branch('tag 11')).toHaveCount(0)
  await window.getByRole('treeitem', { name: 'tag 58' }).focus()
  await keyboard.press('Delete')
  await expect(window.getByRole('treeitem', { name: 'tag 57' })).toBeFocused()
  await expect(window.getByText('Removed a highlight')).toHaveCount(0)
})
