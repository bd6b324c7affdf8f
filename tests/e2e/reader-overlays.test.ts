import { expect, test } from './commonplace'
import { blockAtTop, openReading } from './open-reading'
import { TITLES } from './reading-articles'

test('a footnote is shown beside its mark, closed by Escape, and gone to and back from', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  const mark = article.getByRole('link', { name: '2', exact: true })
  await mark.focus()
  await window.keyboard.press('Enter')
  const card = article.getByRole('dialog', { name: 'Footnote' })
  await expect(card).toContainText('The minutes of the water board give it forty pages')

  await window.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(mark).toBeFocused()
  await mark.click()
  await card.getByRole('button', { name: 'Show it in the text' }).click()
  await expect(card).toHaveCount(0)
  await expect.poll(() => blockAtTop(commonplace)).not.toContain('A mill keeper')
  await window.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => blockAtTop(commonplace)).toContain('A mill keeper')
})

test('a picture is enlarged by key and by press, and Escape makes it small again', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  const picture = article.getByRole('button', { name: /^Enlarge: The weir in a dry summer/ })
  await picture.focus()
  await window.keyboard.press('Enter')
  const sheet = article.getByRole('dialog', { name: 'Picture' })
  await expect(sheet).toContainText('The rope is the inspector’s.')

  await window.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await picture.click()
  await expect(sheet).toBeVisible()
  await sheet.click()
  await expect(sheet).toHaveCount(0)
})

test('a wide table and wide code scroll inside themselves, and the page never sideways', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await commonplace.resize(900, 600)
  for (const name of ['Heights of the water, in hands', 'Code']) {
    const region = article.getByRole('region', { name })
    await region.focus()
    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  }
  const page = await article
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(page).toBe(0)
  await expect(window.getByRole('alert')).toHaveCount(0)
})
