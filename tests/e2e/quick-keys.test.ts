import { expect, test } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

test('a highlight holds all that was selected, however fast the keys came', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  const first = await cursorWord()
  // Faster than any hand: all of them are pressed before the first is answered.
  await article.locator('article').evaluate(() => {
    const press = (key: string, shiftKey: boolean) =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }))
    for (let word = 0; word < 7; word++) press('ArrowRight', true)
    press('h', false)
  })
  await expect.poll(() => drawn('mark-yellow')).not.toBe('')
  const words = (await drawn('mark-yellow')).split(' ')
  expect(words[0]).toBe(first)
  expect(words).toHaveLength(8)

  async function cursorWord() {
    await expect.poll(() => drawn('cursor-word')).not.toBe('')
    return drawn('cursor-word')
  }
  function drawn(name: string): Promise<string> {
    return article
      .locator('article')
      .evaluate((_, wanted) => [...(CSS.highlights.get(wanted) ?? [])].join(''), name)
  }
})
