import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './commonplace'

const PAGE = join(process.cwd(), 'tests/fixtures/pages/news.html')

test('panes are sized by keys and by hand and folded, and all of it is so after a restart, as is the window', async ({
  commonplace,
}) => {
  await commonplace.drop(PAGE)
  await expect(commonplace.rows()).toHaveCount(1)
  const divider = () => commonplace.window.getByRole('separator', { name: 'Width of the list' })
  await divider().focus()
  await commonplace.window.keyboard.press('ArrowRight')
  await commonplace.window.keyboard.press('ArrowRight')
  await expect(divider()).toHaveAttribute('aria-valuenow', '364')
  await expectAccessible(commonplace.window, 'dividers')
  await expect.poll(() => listWidth()).toBe(364)

  const box = await divider().boundingBox()
  await commonplace.window.mouse.move((box?.x ?? 0) + 4, 300)
  await commonplace.window.mouse.down()
  await commonplace.window.mouse.move((box?.x ?? 0) - 36, 300, { steps: 4 })
  await commonplace.window.mouse.up()
  await expect(divider()).toHaveAttribute('aria-valuenow', '324')
  await commonplace.window.keyboard.press('Control+b')
  await expect.poll(() => sidebarWidth()).toBe(56)
  await commonplace.resize(1120, 700)
  await commonplace.app.close()

  await commonplace.start()
  await expect.poll(() => listWidth()).toBe(324)
  expect(await sidebarWidth()).toBe(56)
  expect(await commonplace.window.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([
    1120, 700,
  ])
  await divider().dblclick()
  await expect.poll(() => listWidth()).toBe(332)
  await commonplace.window.keyboard.press('Control+b')
  await expect.poll(() => sidebarWidth()).toBe(204)

  await commonplace.rows().first().click()
  await commonplace.window.keyboard.press('Control+j')
  await expect(commonplace.rows()).toBeHidden()
  await commonplace.window.keyboard.press('g')
  await commonplace.window.keyboard.press('l')
  await expect(commonplace.rows()).toBeVisible()

  function listWidth() {
    return commonplace.window
      .locator('[data-pane=list]')
      .evaluate((pane) => Math.round(pane.getBoundingClientRect().width))
  }
  function sidebarWidth() {
    return commonplace.window
      .getByRole('navigation', { name: 'Library' })
      .evaluate((nav) => Math.round(nav.getBoundingClientRect().width))
  }
})

test('the library is copied to another folder and compared, is used there from the next start on, and the old folder is kept until one says so', async ({
  commonplace,
}) => {
  const to = join(commonplace.home, 'elsewhere')
  await commonplace.drop(PAGE)
  await expect(commonplace.rows()).toHaveCount(1)
  await commonplace.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, to)
  await commonplace.window.keyboard.press('Control+,')
  await commonplace.window.getByRole('button', { name: 'Move it…' }).click()
  await expect(commonplace.window.getByText(`The copy in ${to} is complete`)).toBeVisible()
  await expectAccessible(commonplace.window, 'a library that is moved')
  await commonplace.app.close()

  await commonplace.start(to)
  await expect(commonplace.rows()).toHaveCount(1)
  await commonplace.window.keyboard.press('Control+,')
  await expect(
    commonplace.window.getByText(`The library was moved here from ${commonplace.library}`),
  ).toBeVisible()
  await commonplace.window.getByRole('button', { name: 'Keep it' }).click()
  await expect(commonplace.window.getByText('The library was moved here')).toHaveCount(0)
})
