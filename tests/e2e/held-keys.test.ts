import { join } from 'node:path'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

// Milliseconds between two keys of the fastest hands: keys pressed in a frame come by way of its own process.
const FAST = { delay: 20 }
const PAGES = join(process.cwd(), 'tests/fixtures/pages')

test('what is typed or pressed right after another clip is chosen is meant for that clip', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await dropTen(commonplace)
  const rows = commonplace.rows()
  const titles = await rows.getByRole('heading').allInnerTexts()
  await openRow(commonplace, 0)

  // Nobody waits between these: the article of the second is not there yet.
  await keyboard.press('j')
  await keyboard.press('t')
  await keyboard.type('press,')
  await keyboard.type('reuters')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(rows.nth(1)).toContainText('press')
  await expect(rows.nth(1)).toContainText('reuters')
  await expect(rows.nth(0)).not.toContainText('press')
  await expectHandsOnArticle(commonplace)

  // By mouse: the row, and at once the field of the pane, which still shows what was left.
  const field = await window.getByLabel('Add a tag').boundingBox()
  await rows.nth(2).evaluate(
    async (row: HTMLElement, at) => {
      row.click()
      await new Promise((resolve) => setTimeout(resolve, 0))
      const press = { bubbles: true, clientX: at.x + 4, clientY: at.y + 4 }
      document
        .querySelector('[data-pane=reader]')
        ?.dispatchEvent(new PointerEvent('pointerdown', press))
    },
    field ?? { x: 0, y: 0 },
  )
  await keyboard.type('desk')
  await keyboard.press('Enter')
  await expect(rows.nth(2)).toContainText('desk')
  await expect(rows.nth(1)).not.toContainText('desk')

  // One after another, each to the clip that was chosen by then.
  await rows.nth(3).click()
  for (const key of ['s', 'j', 's', 'j', 'e', 'j', 's']) await keyboard.press(key)
  await expect(rows).toHaveCount(9)
  const favorites = rows.filter({ has: window.getByLabel('Favorite') })
  await expect(favorites).toHaveCount(3)
  await expect(favorites.getByRole('heading')).toHaveText([
    titles[3] ?? '',
    titles[4] ?? '',
    titles[7] ?? '',
  ])
})

test('keys pressed before the frame of an article can hear them are heard once it can', async ({
  commonplace,
}) => {
  const { article } = commonplace
  await dropTen(commonplace)

  // The first article has no frame prepared, and a frame takes a process of its own to load.
  await commonplace
    .rows()
    .first()
    .evaluate(async (row: HTMLElement) => {
      row.click()
      while (!document.querySelector('iframe[title^="Article:"]'))
        await new Promise((resolve) => setTimeout(resolve, 0))
      const pane = document.querySelector<HTMLElement>('[data-pane=reader]')
      pane?.focus()
      for (const key of ['ArrowDown', 'h'])
        pane?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })
  await expect
    .poll(() => article.locator('article').evaluate(() => CSS.highlights.get('mark-yellow')?.size))
    .toBe(1)
})

test('hands that are on an article are on the next one after J, and what one has left takes nothing', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await dropTen(commonplace)
  await openRow(commonplace, 0)
  await window.locator('iframe[title]').focus()
  const next = await commonplace.rows().nth(1).getByRole('heading').innerText()

  await window.keyboard.press('j')
  const pane = window.getByRole('region', { name: 'Reading' })
  await expect(article.getByRole('heading', { name: next })).toBeVisible()
  await expect(pane).toHaveAttribute('aria-busy', 'false')
  await expectHandsOnArticle(commonplace)
  await window.keyboard.press('ArrowDown')
  await expect
    .poll(() =>
      article.locator('article').evaluate(() => CSS.highlights.get('cursor-word')?.size ?? 0),
    )
    .toBe(1)

  // Between choosing and showing nothing in the pane can be reached, and the focus stays in it.
  const between = await window.evaluate(() => {
    const pane = document.querySelector('[data-pane=reader]')
    const isOut = () =>
      document.activeElement === pane && pane?.querySelector(':scope > [inert]') !== null
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }),
    )
    return new Promise<boolean>((resolve) => setTimeout(() => resolve(isOut()), 0))
  })
  expect(between).toBe(true)
  await expectHandsOnArticle(commonplace)
})

test('what is typed right after asking for a note, a field or a dialog is written there', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await commonplace.drop(join(PAGES, 'news.html'))
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
  const rows = commonplace.rows()

  // A note on a highlight, whose panel is still shut.
  await window.locator('iframe[title]').focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('n')
  await keyboard.type('Ask the press', FAST)
  await expect(window.locator('aside textarea')).toHaveValue('Ask the press')
  await keyboard.press('Control+Enter')

  await keyboard.press('u')
  await expect(window.getByRole('listbox', { name: 'Clips' })).toBeFocused()
  await keyboard.press('x')
  await keyboard.press('t')
  await keyboard.type('press')
  await keyboard.press('Enter')
  await expect(rows.first()).toContainText('press')
  await keyboard.press('Escape')

  await keyboard.press('Control+k')
  await keyboard.type('about this')
  await keyboard.press('Enter')
  await expect(window.getByLabel('Published', { exact: true })).toBeVisible()

  // The list is away, and the search box with it.
  await window.locator('iframe[title]').focus()
  await keyboard.press('Control+j')
  await expect(rows).toBeHidden()
  await keyboard.press('/')
  await keyboard.type('peas', FAST)
  await expect(window.getByLabel('Search', { exact: true })).toHaveValue('peas')
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await keyboard.press('Escape')

  await keyboard.press('Control+Shift+n')
  await keyboard.type('Questions for the press')
  await keyboard.press('Enter')
  await keyboard.type('sea')
  await expect(window.getByLabel('Title of the note')).toHaveValue('Questions for the press')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await expect(window.locator('.cm-content')).toHaveText('sea')
  await expect(rows).toHaveCount(1)
  await expect(window.getByRole('status').getByText(/Moved|Archived/)).toHaveCount(0)
})

async function dropTen(commonplace: Commonplace) {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.window.getByRole('button', { name: 'Dismiss' }).click()
}

async function openRow(commonplace: Commonplace, place: number) {
  const row = commonplace.rows().nth(place)
  const name = await row.getByRole('heading').innerText()
  await row.click()
  await expect(commonplace.article.getByRole('heading', { name })).toBeVisible()
}

// Of several windows of a test machine only one has the system's focus.
async function expectHandsOnArticle({ window }: Commonplace) {
  await expect.poll(() => window.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
}
