import { expectAccessible } from './accessibility'
import { expect, test } from './commonplace'
import { tenArticles } from './ten-articles'

test('columns are made wider and narrower by mouse and by keys, and are so after a restart, with what they show and their order', async ({
  commonplace,
}) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.window.keyboard.press('Control+Shift+d')
  const head = (name: string) => commonplace.window.getByRole('columnheader', { name })
  const edge = (name: string) =>
    commonplace.window.getByRole('separator', { name: `Width of “${name}”`, exact: true })
  const width = async (name: string) =>
    Math.round((await head(name).boundingBox())?.width ?? Number.NaN)

  // By mouse the edge goes with the hand, and what stands on the other side of it keeps its width.
  const first = { site: await width('Site'), published: await width('Published') }
  const at = await edge('Site').boundingBox()
  await commonplace.window.mouse.move((at?.x ?? 0) + 4, (at?.y ?? 0) + 10)
  await commonplace.window.mouse.down()
  await commonplace.window.mouse.move((at?.x ?? 0) + 64, (at?.y ?? 0) + 10, { steps: 3 })
  await expect.poll(() => width('Site')).toBe(first.site + 60)
  await commonplace.window.mouse.up()
  await expect.poll(() => width('Site')).toBe(first.site + 60)
  expect(await width('Published')).toBe(first.published)
  await expect(head('Site')).not.toHaveAttribute('aria-sort', /ending/)

  // By keys, as far as the least: the names are cut there, and nothing lies over anything.
  await edge('Title').focus()
  await commonplace.window.keyboard.press('Home')
  await expect.poll(() => width('Title')).toBe(48)
  await expect(edge('Title')).toHaveAttribute('aria-valuenow', '48')
  await expectAccessible(commonplace.window, 'a table with its edges')
  expect(await overlaps()).toEqual([])
  await commonplace.window.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => width('Title')).toBe(112)

  await head('Words').getByRole('button').click()
  await commonplace.window.getByRole('button', { name: 'Columns' }).click()
  await commonplace.window.getByLabel('Authors').check()
  await commonplace.window.keyboard.press('Escape')
  await expect(head('Authors')).toBeVisible()
  await commonplace.app.close()

  await commonplace.start()
  await expect(head('Authors')).toBeVisible()
  await expect(head('Words')).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(() => width('Title')).toBe(112)
  expect(await width('Site')).toBe(first.site + 60)

  // Enter on one edge, and one button for them all, lead back.
  await edge('Title').focus()
  await commonplace.window.keyboard.press('Enter')
  await expect.poll(() => width('Title')).toBeGreaterThan(200)
  await commonplace.window.getByRole('button', { name: 'Columns' }).click()
  await commonplace.window.getByRole('button', { name: 'Usual widths' }).click()
  await expect.poll(() => width('Site')).not.toBe(first.site + 60)
  const usual = commonplace.window.getByRole('button', { name: 'Usual widths' })
  await expect(usual).toBeDisabled()

  // Let go in the same moment as the last move, it is kept all the same.
  await commonplace.window.keyboard.press('Escape')
  await edge('Site').hover()
  await commonplace.window.mouse.down()
  await edge('Site').evaluate((element) => {
    const { left } = element.getBoundingClientRect()
    for (const type of ['pointermove', 'pointerup'])
      element.dispatchEvent(new PointerEvent(type, { clientX: left + 40, bubbles: true }))
  })
  await commonplace.window.mouse.up()
  await commonplace.window.getByRole('button', { name: 'Columns' }).click()
  await expect(usual).toBeEnabled()

  function overlaps() {
    return commonplace.window.getByRole('grid').evaluate((grid) => {
      const rows = [...grid.querySelectorAll('[role=row]')].map((row) => [...row.children])
      return rows.flatMap((cells) =>
        cells.flatMap((cell, place) => {
          const next = cells[place + 1]?.getBoundingClientRect()
          const isOver = next && cell.getBoundingClientRect().right > next.left + 1
          return isOver ? [cell.textContent] : []
        }),
      )
    })
  }
})
