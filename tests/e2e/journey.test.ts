import { readFile } from 'node:fs/promises'
import type { Commonplace } from './commonplace'
import { expect, test } from './commonplace'
import { documents, type Document } from './documents'

for (const document of documents) {
  test.describe(`With ${document.name}`, () => {
    test('an empty library teaches the next step and offers the welcome clip', async ({
      commonplace,
    }) => {
      const { window } = commonplace
      await expect(window.getByText('Your library is empty')).toBeVisible()

      await window.getByRole('button', { name: 'Read the welcome clip' }).click()

      await expect(commonplace.article.getByText('For five hundred years')).toBeVisible()
      await expect(commonplace.rows()).toHaveCount(1)
    })

    test('a text that is pasted becomes a clean clip', async ({ commonplace }) => {
      await commonplace.add(await readFile(document.path, 'utf8'))
      await expectCleanClip(commonplace, document)
    })

    test('a file that is dropped becomes a clean clip', async ({ commonplace }) => {
      await commonplace.drop(document.path)
      await expectCleanClip(commonplace, document)
    })

    test('a file that is chosen in the Add dialog becomes a clean clip', async ({
      commonplace,
    }) => {
      const { app, window } = commonplace
      // The system's own file dialog is the one thing no test can press; its answer is given instead.
      await app.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
      }, document.path)

      await window.keyboard.press('a')
      await window.getByRole('button', { name: 'Choose files…' }).click()

      await expectCleanClip(commonplace, document)
    })

    test('what is read, marked, tagged and noted is found again, also after a kill', async ({
      commonplace,
    }) => {
      await commonplace.drop(document.path)
      await expectCleanClip(commonplace, document)
      await highlightByMouse(commonplace, document)
      await writeHighlightNote(commonplace, 'This is the sentence to quote.')
      await tag(commonplace, document.tags)
      await writeLinkedNote(commonplace, document)

      await expectFindable(commonplace, document)

      await commonplace.kill()
      await commonplace.start()
      await expectEverythingThere(commonplace, document)
      await expectFindable(commonplace, document)
    })

    test('all of it can be done by keyboard alone', async ({ commonplace }) => {
      const { keyboard } = commonplace.window
      await keyboard.press('a')
      await keyboard.insertText(await readFile(document.path, 'utf8'))
      await keyboard.press('Control+Enter')
      await expectCleanClip(commonplace, document)

      await highlightByKeyboard(commonplace, document)
      await writeHighlightNote(commonplace, 'This is the sentence to quote.')
      await tag(commonplace, document.tags)
      await writeLinkedNote(commonplace, document)
      await expectFindable(commonplace, document)

      await commonplace.kill()
      await commonplace.start()
      await expectEverythingThere(commonplace, document)
    })
  })
}

async function expectCleanClip(commonplace: Commonplace, document: Document) {
  const { article } = commonplace
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(document.title)
  await expect(article.locator('article > *')).toHaveText(document.paragraphs)
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(commonplace.rows().first()).toContainText(document.shownDate)
  for (const furniture of ['Pages', 'No comments:', 'Post a Comment']) {
    await expect(article.getByText(furniture, { exact: true })).toHaveCount(0)
  }
}

async function highlightByMouse(commonplace: Commonplace, document: Document) {
  const { article, window } = commonplace
  const box = await article.locator('article').evaluate((element, words) => {
    const { ownerDocument: page } = element
    const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = page.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      return first && last
        ? {
            from: [first.left, (first.top + first.bottom) / 2],
            to: [last.right, (last.top + last.bottom) / 2],
          }
        : null
    }
    return null
  }, document.passage)
  const frame = await window.locator('iframe[title]').boundingBox()
  if (!box || !frame) throw new Error('The passage is not on the screen.')
  const at = ([x = 0, y = 0]: number[]) => [frame.x + x, frame.y + y] as const

  await window.mouse.move(...at(box.from))
  await window.mouse.down()
  await window.mouse.move(...at(box.to), { steps: 8 })
  await window.mouse.up()
  await window
    .getByRole('toolbar', { name: 'Highlight' })
    .getByRole('button', { name: '1 yellow' })
    .click()
  await expectHighlighted(commonplace, document)
}

async function highlightByKeyboard(commonplace: Commonplace, document: Document) {
  const { passage, paragraphs } = document
  const { window } = commonplace
  const block = paragraphs.findIndex((text) => text.includes(passage))
  const before = words((paragraphs[block] ?? '').split(passage)[0] ?? '')
  await commonplace.rows().first().click()
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Enter')
  await expect(window.locator('iframe[title]')).toBeFocused()
  for (let down = 0; down <= block; down++) await window.keyboard.press('ArrowDown')
  for (let right = 0; right < before.length; right++) await window.keyboard.press('ArrowRight')
  for (let more = 1; more < words(passage).length; more++)
    await window.keyboard.press('Shift+ArrowRight')
  await window.keyboard.press('h')
  await expectHighlighted(commonplace, document)
}

async function expectHighlighted({ article }: Commonplace, { passage }: Document) {
  await expect
    .poll(() =>
      article
        .locator('article')
        .evaluate(() => [...(CSS.highlights.get('mark-yellow') ?? [])].join('')),
    )
    .toBe(passage)
}

function words(text: string) {
  return text.split(/\s+/).filter((word) => /\w/.test(word))
}

async function writeHighlightNote({ window }: Commonplace, note: string) {
  await expect(window.getByRole('option').first()).toContainText('1')
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('n')
  await window.getByLabel('Note on this highlight').and(window.locator('textarea')).fill(note)
  await window.keyboard.press('Control+Enter')
  await expect(window.getByRole('complementary').getByText(note)).toBeVisible()
}

async function tag({ window }: Commonplace, tags: readonly string[]) {
  await window.locator('iframe[title]').focus()
  await window.keyboard.press('t')
  await expect(window.getByLabel('Add a tag')).toBeFocused()
  for (const name of tags) {
    await window.keyboard.insertText(name)
    await window.keyboard.press('Enter')
  }
  for (const name of tags) {
    await expect(
      window.getByRole('group', { name: 'Tags' }).getByText(name, { exact: true }),
    ).toBeVisible()
  }
  await window.keyboard.press('Escape')
}

async function writeLinkedNote(commonplace: Commonplace, { title }: Document) {
  const { window } = commonplace
  // From the list: a key pressed in the frame would wait for an answer from a frame that is gone.
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+Shift+N')
  await expect(window.getByLabel('Title of the note')).toBeFocused()
  await window.keyboard.insertText('What to ask next')
  await window.keyboard.press('Enter')
  await window.keyboard.type(`Begin with [[${title.slice(0, 8)}`)
  await window.locator('.cm-tooltip-autocomplete').getByText(title, { exact: true }).waitFor()
  await window.keyboard.press('Enter')
  await expectLink(commonplace, title)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
}

/** A `[[link]]` as it reads in a note that is written. */
async function expectLink({ window }: Commonplace, title: string) {
  const link = window.locator('.cm-content .cm-way', { hasText: title })
  await expect(link).toHaveAttribute('data-target', title)
}

async function expectFindable(commonplace: Commonplace, document: Document) {
  const { window, article } = commonplace
  const search = window.getByLabel('Search', { exact: true })
  const clip = commonplace.rows().filter({ hasText: document.shownDate })

  await window.keyboard.press('Escape')
  await search.fill(document.words)
  await expect(clip).toHaveCount(1)
  const marked = (await clip.locator('mark').allInnerTexts()).join(' ').toLowerCase()
  for (const word of document.words.split(' ')) expect(marked).toContain(word)

  for (const query of [
    `tag:${document.tags[1].split('/')[0]}`,
    document.phrase,
    `highlight:${document.passageWord}`,
  ]) {
    await search.fill(query)
    await expect(clip, query).toHaveCount(1)
  }
  await search.fill(`-${document.titleWord}`)
  await expect(clip).toHaveCount(0)
  await search.fill(`highlight:${document.titleWord}`)
  await expect(window.getByText('Nothing found')).toBeVisible()

  await search.fill(document.phrase)
  await expect(clip).toHaveCount(1)
  await search.press('Enter')
  await expect(window.locator('iframe[title]')).toBeFocused()
  const words = document.phrase.replaceAll('"', '')
  await expect
    .poll(() =>
      article.locator('article').evaluate(() => {
        const range = [...(CSS.highlights.get('hit-current') ?? [])][0] as Range | undefined
        const box = range?.getBoundingClientRect()
        return range && box && box.top >= 0 && box.bottom <= globalThis.innerHeight
          ? range.toString()
          : null
      }),
    )
    .toBe(words)
  await search.fill('')
}

async function expectEverythingThere(commonplace: Commonplace, document: Document) {
  const { window, article } = commonplace
  await commonplace.rows().filter({ hasText: document.shownDate }).click()
  await expect(article.locator('article > *')).toHaveText(document.paragraphs)
  for (const name of document.tags) {
    await expect(
      window.getByRole('group', { name: 'Tags' }).getByText(name, { exact: true }),
    ).toBeVisible()
  }
  await expect(window.getByRole('complementary').getByText(document.passage)).toBeVisible()
  await expect(
    window.getByRole('complementary').getByText('This is the sentence to quote.'),
  ).toBeVisible()
  await expectHighlighted(commonplace, document)

  await window.getByRole('tab', { name: 'Info' }).click()
  await window.getByRole('button', { name: 'What to ask next' }).click()
  await expectLink(commonplace, document.title)
  await window.locator('.cm-content .cm-way').click()
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(document.title)
}
