import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test, type Commonplace } from './commonplace'

const PAGE = join(process.cwd(), 'tests/fixtures/pages/news.html')

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(PAGE)
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
})

test('the original can be left by keyboard: O goes back to the article, Escape to the list', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('o')
  const original = window.locator('iframe[title^="Original:"]')
  await expect(original).toBeVisible()

  await original.click()
  await expect(original).toBeFocused()
  await pressAsThePerson(commonplace, 'Escape', window.locator('[role=listbox]:focus'))

  await original.click()
  await expect(original).toBeFocused()
  await pressAsThePerson(commonplace, 'o', commonplace.article.getByText('The Tideway road bridge'))
})

test('Delete removes the highlight at hand and never the clip', async ({ commonplace }) => {
  const { window } = commonplace
  await highlightFirstParagraph(commonplace)

  await window.keyboard.press('Delete')

  await expect(highlights(commonplace)).toHaveCount(0)
  await expect(window.getByText('Removed a highlight')).toBeVisible()
  await window.keyboard.press('Delete')
  await expect(commonplace.rows()).toHaveCount(1)
})

test('Undo on a message is offered only while it takes back what the message says', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await highlightFirstParagraph(commonplace)
  await window.keyboard.press('Delete')
  const undo = window.getByRole('status').getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(1)

  await window.getByLabel('Add a tag').fill('bridges')
  await window.keyboard.press('Enter')

  await expect(undo).toHaveCount(0)
})

test('after a note on a highlight the hands are back on the article', async ({ commonplace }) => {
  const { window } = commonplace
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('n')
  await window.locator('aside textarea').fill('Ask the county')
  await window.keyboard.press('Control+Enter')

  await expect(window.locator('iframe[title]')).toBeFocused()
  await expect(window.getByRole('complementary').getByText('Ask the county')).toBeVisible()
})

test('a key that needs a selection takes the paragraph in sight, and waits for nothing', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('h')
  await window.keyboard.press('b')
  await expect(highlights(commonplace)).toHaveCount(1)

  await commonplace.article.getByText('Buses will run').dblclick()

  await expect(window.getByRole('toolbar', { name: 'Highlight' })).toBeVisible()
  await expect(highlights(commonplace)).toHaveCount(1)
})

test('a note goes to the trash by its key, is shown there, and comes back', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.keyboard.press('Control+Shift+N')
  await window.getByLabel('Title of the note').fill('Questions')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: /^Notes/ }).click()
  await window.getByRole('option', { name: /Questions/ }).click()
  await window.keyboard.press('#')

  await expect(window.getByText('Moved the note “Questions” to the trash')).toBeVisible()
  await window.getByRole('button', { name: /^Trash 1/ }).click()
  await window.getByRole('button', { name: 'Restore “Questions”' }).click()
  await window.getByRole('button', { name: /^Notes 1/ }).click()
  await expect(window.getByRole('option', { name: /Questions/ })).toBeVisible()
})

test('keys that mean something in an article do no harm while a note is open', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const errors: Error[] = []
  window.on('pageerror', (error) => errors.push(error))
  await window.keyboard.press('Control+Shift+N')
  await window.getByLabel('Title of the note').fill('Questions')
  await window.getByRole('listbox').focus()

  for (const key of ['h', 'n', 'i', 't', ']', '3', 'Delete', 'o', 'b', 'Escape', 'Control+g']) {
    await window.keyboard.press(key)
  }

  expect(errors).toEqual([])
  await expect(window.getByLabel('Title of the note')).toHaveValue('Questions')
})

test('a search inside highlights opens at the highlight', async ({ commonplace }) => {
  const { window, article } = commonplace
  await article.getByText('Buses will run').dblclick()
  await window.keyboard.press('h')
  await expect(window.getByRole('option').first()).toContainText('1')
  const word = await article
    .locator('html')
    .evaluate(() => String([...(CSS.highlights.get('mark-yellow') ?? [])][0]))
  await article.locator('html').evaluate(() => globalThis.scrollTo({ top: 0 }))

  await window.getByLabel('Search', { exact: true }).fill(`highlight:${word}`)
  await expect(window.getByRole('option').locator('mark').first()).toHaveText(word)
  await window.getByLabel('Search', { exact: true }).press('Enter')

  await expect
    .poll(() => article.locator('html').evaluate(() => globalThis.scrollY))
    .toBeGreaterThan(0)
})

test('a published date is read as a person writes it, and a bad one is not lost', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('i')
  const published = window.getByLabel('Published', { exact: true })

  await published.fill('3 May 2023')
  await published.press('Enter')
  await expect(published).toHaveValue('2023-05-03')
  await expect(window.getByRole('option').first()).toContainText('May 3, 2023')

  await published.fill('sometime')
  await published.press('Enter')
  await expect(published).toHaveValue('sometime')
  await expect(published).toHaveAttribute('aria-invalid', 'true')
  await expect(window.getByText('As 2024-01-30')).toBeVisible()
})

// Playwright's own keys are handed to the frame past the window, where a person's are not. The window
// hears of a frame's focus a moment after the page does, so the key is pressed until it is answered.
async function pressAsThePerson({ app }: Commonplace, keyCode: string, answer: Locator) {
  await expect(async () => {
    await app.evaluate(({ BrowserWindow }, key) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
    }, keyCode)
    await expect(answer).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

async function highlightFirstParagraph(commonplace: Commonplace) {
  const { window } = commonplace
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('b')
  await window.keyboard.press('h')
  await expect(highlights(commonplace)).toHaveCount(1)
  await expect(window.locator('[data-active=true]')).toBeVisible()
}

function highlights({ window }: Commonplace) {
  return window.getByRole('complementary').locator('article')
}
