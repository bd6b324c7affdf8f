import { expectAccessible } from './accessibility'
import type { Commonplace } from './commonplace'
import { expect, html, test } from './page-server'

const SAME = 'Four hundred and twelve lamps were counted between dusk and ten at night.'
const REWORDED_FROM = 'Every fifth lamp was out, and nobody in the whole of the town had said so.'
const REWORDED_TO = 'Every sixth lamp was out, and nobody in the whole of the city had said so.'
const LOST = 'The council will print the map of lamps again in the spring, with a pencil beside it.'
const FOUND =
  'In the spring a map of lamps is to be printed by the council, and a pencil comes with it.'
const GONE = 'An old man on the quay remembered a time of gas.'
const TITLE = 'A census of lamps'

const page = (...paragraphs: string[]) =>
  html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
    <article><h1>${TITLE}</h1><p>What was counted, and who counted it, was written down in the book of the quay.</p>
    <h2>The count</h2>${paragraphs.map((words) => `<p>${words}</p>`).join('')}
    <p>The book of the quay is kept in the town hall, and may be read there on any day but Sunday.</p></article></body></html>`)

test('highlights whose words changed or went are asked about once, placed by key and by mouse, and left', async ({
  commonplace,
  site,
}) => {
  const { article, window } = commonplace
  const { keyboard } = window
  site.answer('/lamps', page(SAME, REWORDED_FROM, LOST, GONE))
  await commonplace.add(site.at('/lamps'))
  await expect(article.getByText(SAME)).toBeVisible()
  await keyboard.press('b')
  await markAll(commonplace, [SAME, REWORDED_FROM, LOST, GONE])
  site.answer('/lamps', page(SAME, REWORDED_TO, FOUND, 'Nothing is said of the quay.'))
  await keyboard.press('c')
  await expect(article.getByText(FOUND)).toBeVisible()

  const panel = window.getByRole('complementary')
  const tray = panel.getByRole('region', { name: 'Without a place' })
  const strays = tray.locator('article')
  await expect(strays).toHaveCount(2)
  await expect(strays.first()).toContainText('Perhaps it is here now')
  await window.screenshot({ path: 'test-results/screens/strays.png' })
  await expectAccessible(window, 'highlights without a place')

  await panel.getByRole('button', { name: 'Keep here' }).click()
  await expect(panel.getByRole('button', { name: 'Keep here' })).toHaveCount(0)
  await expect(panel.locator('ins').filter({ hasText: 'sixth' })).toBeVisible()

  await strays.first().getByRole('button', { name: 'Attach here' }).click()
  await expect(strays).toHaveCount(1)
  await window.locator('iframe[title]').focus()
  await keyboard.press('Control+z')
  await expect(strays).toHaveCount(2)

  await strays.first().locator('button').first().click()
  await selectWords(commonplace, FOUND)
  await window.locator('iframe[title]').focus()
  await keyboard.press('v')
  await expect(strays).toHaveCount(1)
  await expect(panel.locator('[data-active=true]')).toContainText(LOST)

  await strays.getByRole('button', { name: 'Leave' }).click()
  await tray.getByRole('button', { name: 'Without a place 1' }).click()
  await expect(strays).toContainText('You left it without a place here.')

  await keyboard.press('Escape')
  await window.getByRole('listbox').focus()
  await keyboard.press('g')
  await keyboard.press('h')
  await window
    .getByRole('group', { name: 'Filter the highlights' })
    .first()
    .getByRole('button', { name: 'Without a place 1' })
    .click()
  const lines = window.getByRole('listbox', { name: 'Highlights' }).getByRole('option')
  await expect(lines).toHaveCount(1)
  await expect(lines).toContainText(GONE)
  await window.screenshot({ path: 'test-results/screens/strays-of-all.png' })
})

async function markAll(commonplace: Commonplace, words: readonly string[]) {
  const { window } = commonplace
  const cards = window.getByRole('complementary').locator('article')
  for (const [place, passage] of words.entries()) {
    await selectWords(commonplace, passage)
    await window.locator('iframe[title]').focus()
    await window.keyboard.press('h')
    await expect(cards).toHaveCount(place + 1)
    await expect(cards.filter({ hasText: passage })).toHaveCount(1)
  }
}

async function selectWords({ article }: Commonplace, words: string) {
  await article.getByText(words).evaluate((element) => {
    getSelection()?.selectAllChildren(element)
  })
}
