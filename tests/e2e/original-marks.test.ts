import { expect, test } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

test('what is marked in the article is marked in its original too, and footnote numbers are not quoted', async ({
  commonplace,
}) => {
  const { window, article, app } = commonplace
  await openReading(commonplace, TITLES.english)
  await article.getByText('A mill keeper kept a book').evaluate((element) => {
    getSelection()?.selectAllChildren(element)
  })
  await window.keyboard.press('3')
  await expect(article.locator('.knob')).toHaveCount(2)
  await window.keyboard.press('q')
  await expect(window.getByText('Copied as a quotation')).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('for eleven years, and then the book was lost.')

  await window.keyboard.press('o')

  const original = window.frameLocator('iframe[title^="Original:"]')
  const marks = original.locator('commonplace-mark')
  await expect(marks.first()).toContainText('A mill keeper kept a book of the water')
  await expect(marks.first()).toHaveCSS('background-color', 'rgb(207, 230, 251)')
  await expect(window.getByText(/could not be found in the original/)).toHaveCount(0)
  await window.screenshot({ path: 'test-results/screens/original-marks.png' })
})
