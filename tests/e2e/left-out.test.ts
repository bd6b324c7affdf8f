import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'

const TITLE = 'A census of mills'
const KEPT: [string, string, string] = [
  'Four hundred and twelve mills were counted along the river between the weir and the sea, and most of them still had a wheel.',
  'Every fifth mill was out of work, and nobody had said so, for everybody thought that somebody else had written it down.',
  'The map of mills will be printed again in the spring, with a pencil beside it, so that whoever walks there can correct it.',
]
const ODD = 'Read next: the ten best weirs of the county'
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <article><h1>${TITLE}</h1><p>${KEPT[0]}</p><aside class="related"><p><a href="/weirs">${ODD}</a></p></aside>
  <p>${KEPT[1]}</p><p>${KEPT[2]}</p></article>
  <footer><p><a href="/terms">Terms of use</a></p><p><a href="/imprint">Imprint</a></p>
  <p><a href="/help">Help</a></p><p><a href="/jobs">Jobs</a></p></footer></body></html>`

test('by mouse a left out piece is brought back, a paragraph is hidden, and both are taken back', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openCensus(commonplace)

  await window.getByRole('button', { name: 'More' }).click()
  await window.getByRole('button', { name: 'Show what was left out' }).click()
  const bar = window.getByRole('toolbar', { name: 'What was left out' })
  await expect(bar.getByRole('status')).toContainText('of the page are left out')
  await expectAccessible(window, 'what was left out')
  await article.getByRole('button', { name: `Bring back: ${ODD}` }).click()
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[1], KEPT[2]])

  // What was brought back may be drawn once more under the pointer, which takes the button away.
  await expect(async () => {
    await paragraphs(commonplace).filter({ hasText: 'Every fifth mill' }).hover()
    await article.getByRole('button', { name: 'Hide', exact: true }).click({ timeout: 2_000 })
  }).toPass()
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[2]])
  await expect(article.getByText('Hidden by you')).toBeVisible()
  await expect(bar.getByRole('status')).toContainText('You made 2 corrections')

  await bar.getByRole('button', { name: 'Undo all corrections' }).click()
  await expect(paragraphs(commonplace)).toHaveText(KEPT)
  await bar.getByRole('button', { name: 'Done' }).click()
  await expect(bar).toHaveCount(0)
  await expect(article.getByRole('button', { name: `Bring back: ${ODD}` })).toHaveCount(0)
})

test('by keyboard the paragraph at hand is hidden, what is behind it brought back, and it is so after a restart', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openCensus(commonplace)
  await window.keyboard.press('w')
  await expect(article.getByRole('button', { name: `Bring back: ${ODD}` })).toBeVisible()

  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('+')
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[1], KEPT[2]])
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Delete')
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[2]])
  await window.keyboard.press('Control+z')
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[1], KEPT[2]])
  await window.keyboard.press('Control+Shift+z')
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[2]])

  await commonplace.app.close()
  await commonplace.start()
  await commonplace.rows().filter({ hasText: TITLE }).click()
  await expect(paragraphs(commonplace)).toHaveText([KEPT[0], ODD, KEPT[2]])
})

async function openCensus(commonplace: Commonplace) {
  const file = join(await mkdtemp(join(commonplace.home, 'page-')), 'mills.html')
  await writeFile(file, PAGE)
  await commonplace.drop(file)
  await expect(commonplace.rows()).toHaveCount(1)
  await commonplace.rows().filter({ hasText: TITLE }).click()
  await expect(paragraphs(commonplace)).toHaveText(KEPT)
  await commonplace.window.locator('iframe[title]').focus()
}

/** The paragraphs of the article itself. */
function paragraphs({ article }: Commonplace) {
  return article
    .locator('article > p, article > div > p, article > section > p')
    .filter({ visible: true })
}
