import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

test('by keyboard alone: highlights are made, moved, split, tagged, copied and undone', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await openReading(commonplace, TITLES.english)
  await keyboard.press('b')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('Control+ArrowRight')
  await keyboard.press('Control+Shift+ArrowRight')
  await keyboard.press('h')
  await expectQuotes(commonplace, [
    'The keeper wrote the height of the water every morning, and every morning the water was lower.',
  ])

  await keyboard.press('>')
  await keyboard.press('>')
  for (let word = 0; word < 5; word++) await keyboard.press(',')
  await expectQuotes(commonplace, ['wrote the height of the water every morning, and every'])
  await keyboard.press('<')
  await keyboard.press('.')
  await expectQuotes(commonplace, [
    'keeper wrote the height of the water every morning, and every morning',
  ])
  await keyboard.press('\\')
  await expect(quotes(commonplace)).toHaveCount(2)
  await keyboard.press('Control+z')
  await expect(quotes(commonplace)).toHaveCount(1)

  await keyboard.press('3')
  await expect(card(commonplace)).toHaveAttribute('data-color', 'blue')
  await keyboard.press('q')
  await expect(window.getByText('Copied as a quotation')).toBeVisible()
  const copied = await commonplace.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('“keeper wrote the height')
  expect(copied).toContain('— Hanna Weiss, “The keeper’s book”, The Gauge, 2024-02-11')
  await keyboard.press('y')
  await expect(window.getByText('Copied the link to the highlight')).toBeVisible()

  await card(commonplace).getByLabel('Tag the highlight').fill('water')
  await keyboard.press('Enter')
  await expect(card(commonplace).getByRole('button', { name: 'Take off water' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(window.locator('iframe[title]')).toBeFocused()
  await keyboard.press('n')
  await expect(window.getByRole('textbox', { name: 'Note on this highlight' })).toBeFocused()
  await keyboard.insertText('It **fell** every day.')
  await keyboard.press('Control+Enter')
  await expect(card(commonplace).locator('strong')).toHaveText('fell')
  await expectAccessible(window, 'a highlight with a note and a tag')
})

test('with the mouse: a bar marks what is selected, a handle moves its end, overlaps are all reached', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('b')
  const paragraph = article.locator('article p').nth(1)
  await select(commonplace, 'The keeper wrote the height of the water')
  await window
    .getByRole('toolbar', { name: 'Highlight' })
    .getByRole('button', { name: '1 yellow' })
    .click()
  await expectQuotes(commonplace, ['The keeper wrote the height of the water'])

  const knob = article.locator('.knob[data-edge=end]')
  const from = await centerOf(knob)
  await window.mouse.move(from.x, from.y)
  await window.mouse.down()
  const word = await boxOfWords(commonplace, 'morning')
  await window.mouse.move(word.right - 2, word.bottom + 6, { steps: 4 })
  await window.mouse.up()
  await expectQuotes(commonplace, ['The keeper wrote the height of the water every morning'])

  await select(commonplace, 'the height')
  await window.getByRole('toolbar').getByRole('button', { name: '5 orange' }).click()
  await expect(quotes(commonplace)).toHaveCount(2)
  await expect.poll(() => drawn(commonplace, 'mark-orange')).toEqual(['the height'])
  await expect
    .poll(() => drawn(commonplace, 'mark-yellow'))
    .toEqual(['The keeper wrote ', ' of the water every morning'])
  await expect.poll(() => drawn(commonplace, 'mark-overlap')).toEqual(['the height'])

  await window.locator('iframe[title]').focus()
  await window.keyboard.press('Escape')
  const inside = await boxOfWords(commonplace, 'height')
  for (const [color, passage] of [
    ['orange', 'the height'],
    ['yellow', 'The keeper wrote the height of the water every morning'],
  ] as const) {
    await window.mouse.click(inside.left + 8, (inside.top + inside.bottom) / 2)
    await expect(window.locator('aside [data-active=true]')).toHaveAttribute('data-color', color)
    // The next press goes on from the one that is drawn as at hand.
    await expect.poll(async () => (await drawn(commonplace, 'mark-active')).join('')).toBe(passage)
  }
  await window.getByRole('toolbar').getByRole('button', { name: 'Remove the highlight' }).click()
  await expectQuotes(commonplace, ['the height'])
  await expect(paragraph).toBeVisible()
})

test('a whole figure is marked by its words, colors have names of one’s own, marks can be heard, and the panel is narrowed down', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('b')
  await window.keyboard.press('Control+,')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'Highlights' }).click()
  await settings.getByLabel('Name of green').fill('To be checked')
  await window.keyboard.press('Enter')
  await settings.getByLabel(/^Let screen readers say/).click()
  await window.keyboard.press('Escape')
  await select(
    commonplace,
    'The weir in the dry summer, drawn from the bridge. The rope is the inspector’s.',
  )
  await window.getByRole('toolbar').getByRole('button', { name: '2 To be checked' }).click()
  await expect(article.locator('figure')).toHaveAttribute('data-mark', 'green')
  await expect(article.locator('figcaption mark')).toHaveAccessibleDescription('To be checked')
  await select(commonplace, 'three copies')
  await window.keyboard.press('4')
  await expect(quotes(commonplace)).toHaveCount(2)
  await expect(article.locator('em mark')).toHaveText('three copies')
  await expect.poll(() => drawn(commonplace, 'mark-pink')).toEqual(['three copies'])

  const filter = window.getByRole('group', { name: 'Filter the highlights' })
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('Escape')
  await filter.getByRole('button', { name: '4 pink' }).click()
  await expectQuotes(commonplace, ['three copies'])
  await filter.getByRole('button', { name: '4 pink' }).click()
  await filter.getByRole('textbox').fill('inspector')
  await expect(quotes(commonplace)).toHaveCount(1)
})

test('where one has chosen so, selecting with the mouse is highlighting', async ({
  commonplace,
}) => {
  const { window: page, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await page.keyboard.press('b')
  await page.evaluate(() => window.commonplace.request('settings.change', { markAtOnce: true }))

  await article
    .locator('article p')
    .nth(1)
    .getByText('Day 1.')
    .dblclick({ position: { x: 12, y: 12 } })

  await expectQuotes(commonplace, ['Day'])
})

function quotes({ window }: Commonplace) {
  return window.getByRole('complementary').locator('article > button')
}

function card({ window }: Commonplace) {
  return window.getByRole('complementary').locator('article').first()
}

async function expectQuotes(commonplace: Commonplace, passages: string[]) {
  await expect(quotes(commonplace)).toHaveText(
    passages.map((passage) => new RegExp(`^\\d?${escape(passage)}$`)),
  )
}

function escape(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Selects the first place of these words, as a mouse drawn over them does. */
async function select(commonplace: Commonplace, words: string) {
  const { left, right, top, first, last } = await boxOfWords(commonplace, words)
  const { mouse } = commonplace.window
  await mouse.move(left, first)
  await mouse.down()
  await mouse.move((left + right) / 2, last, { steps: 3 })
  await mouse.move(right, last, { steps: 3 })
  await mouse.up()
  expect(top).toBeGreaterThan(0)
}

// Where words stand in the window; they are brought into sight first.
async function boxOfWords({ window, article }: Commonplace, words: string) {
  const frame = await window.locator('iframe[title]').boundingBox()
  const inside = await article.locator('article').evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { top } = range.getBoundingClientRect()
      if (top < 60 || top > innerHeight - 120) scrollBy({ top: top - 200, behavior: 'instant' })
      const boxes = [...range.getClientRects()]
      const [head] = boxes
      const tail = boxes.at(-1)
      if (!head || !tail) continue
      return {
        left: head.left,
        top: head.top,
        first: (head.top + head.bottom) / 2,
        last: (tail.top + tail.bottom) / 2,
        right: tail.right,
        bottom: tail.bottom,
      }
    }
    throw new Error(`The article does not say “${wanted}”.`)
  }, words)
  const { x, y } = frame ?? { x: 0, y: 0 }
  return {
    left: inside.left + x,
    right: inside.right + x,
    top: inside.top + y,
    bottom: inside.bottom + y,
    first: inside.first + y,
    last: inside.last + y,
  }
}

async function centerOf(locator: ReturnType<Commonplace['article']['locator']>) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not there.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function drawn({ article }: Commonplace, name: string): Promise<string[]> {
  return article
    .locator('article')
    .evaluate((_, wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name)
}
