import type { Locator } from '@playwright/test'
import { expect, test } from './commonplace'
import { tenArticles } from './ten-articles'

test('what is said lies over nothing that can be pressed: not what failed, nor the foot of the article', async ({
  commonplace,
}) => {
  const { window, activity } = commonplace
  const { keyboard } = window
  await commonplace.resize(900, 600)
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await activity.getByRole('button', { name: 'Dismiss' }).click()
  await commonplace.rows().first().click()
  await commonplace.add('http://127.0.0.1:9/a-page')
  const again = activity.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()

  for (const [width, height, key] of [
    [900, 600, null],
    [900, 600, 'Control+j'],
    [1280, 800, 'Control+j'],
    [1280, 800, 'z'],
    [900, 600, 'z'],
    [900, 600, 'Control+Shift+d'],
  ] as const) {
    await commonplace.resize(width, height)
    await window.locator('body').focus()
    if (key) await keyboard.press(key)
    await keyboard.press('Control+Shift+z')
    const where = `${width} × ${height}, ${key}`
    await expect(window.getByText(/Done again|Nothing to redo/).last()).toBeVisible()
    expect(await reaches(again), where).toBe(true)
  }
  await again.click()

  // Whether a press in the middle of it comes there.
  function reaches(target: Locator) {
    return target.evaluate((element) => {
      element.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit !== null && element.contains(hit)
    })
  }
})
