import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

test('words are found in the article, counted, drawn, and gone through by key', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('Control+f')
  const bar = window.getByRole('search', { name: 'Find in this article' })
  await expect(bar.getByRole('textbox')).toBeFocused()
  await window.keyboard.insertText('the rope')
  await expect(bar.getByRole('status')).toHaveText(/^1 of \d+$/)
  await expect.poll(() => drawn(commonplace, 'find-current')).toEqual(['The rope'])
  await expectAccessible(window, 'finding in an article')
  const total = Number((await bar.getByRole('status').textContent())?.split(' ').at(-1))
  await expect.poll(() => drawn(commonplace, 'find')).toHaveLength(total - 1)

  await window.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText(`2 of ${total}`)
  await window.keyboard.press('Shift+Enter')
  await window.keyboard.press('Shift+Enter')
  await expect(bar.getByRole('status')).toHaveText(`${total} of ${total}`)
  await bar.getByRole('button', { name: 'Match capitals' }).click()
  await expect.poll(() => drawn(commonplace, 'find-current')).toEqual(['the rope'])

  await bar.getByRole('button', { name: 'Match capitals' }).click()
  await bar.getByRole('textbox').fill('Sun')
  await expect(bar.getByRole('status')).toHaveText('1 of 2')
  await bar.getByRole('button', { name: 'Whole words' }).click()
  await expect(bar.getByRole('status')).toHaveText('None')

  await bar.getByRole('textbox').focus()
  await window.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect.poll(() => drawn(commonplace, 'find-current')).toEqual([])
  await expect(window.locator('iframe[title]')).toBeFocused()
  await window.keyboard.press('Alt+ArrowLeft')
  await expect
    .poll(() => commonplace.article.locator('html').evaluate(() => globalThis.scrollY))
    .toBe(0)
})

function drawn({ article }: Commonplace, name: string): Promise<string[]> {
  return article
    .locator('article')
    .evaluate((_, wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name)
}
