import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Commonplace } from './commonplace'

const PAGE = join(process.cwd(), 'tests/fixtures/pages/news.html')

test('a note edited on disk is in the list as it is there, and is kept', async ({
  commonplace,
}) => {
  const note = await aNote(commonplace, 'What to ask next', 'Begin at home.')

  await edit(note, (text) =>
    text.replace('Begin at home.', 'Begin abroad.').replace('What to ask next', 'Ask abroad'),
  )

  await commonplace.shelf('Notes').click()
  await expect(commonplace.rows().first()).toContainText('Ask abroad')
  await expect(commonplace.rows().first()).toContainText('Begin abroad.')

  await commonplace.app.close()
  await commonplace.start()
  await commonplace.shelf('Notes').click()
  await commonplace.rows().first().click()
  await expect(commonplace.window.locator('.cm-content')).toContainText('Begin abroad.')
  await expect(commonplace.window.getByLabel('Title of the note')).toHaveValue('Ask abroad')
})

test('an open note shows at once what another program writes into it, and keeps it when one writes on', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const note = await aNote(commonplace, 'What to ask next', 'Begin at home.')

  await edit(note, (text) =>
    text.replace('Begin at home.', 'Begin abroad.').replace('What to ask next', 'Ask abroad'),
  )

  const text = window.locator('.cm-content')
  await expect(text).toHaveText('Begin abroad.')
  await expect(window.getByLabel('Title of the note')).toHaveValue('Ask abroad')
  await expect(window.getByText('Changed elsewhere just now')).toBeVisible()
  await expect(text).toBeFocused()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Then home.')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await expect.poll(() => readFile(note, 'utf8')).toContain('Begin abroad. Then home.')
  expect(await readFile(note, 'utf8')).toContain('title: "Ask abroad"')
  await commonplace.shelf('Notes').click()
  await expect(commonplace.rows()).toHaveCount(1)
})

test('what one types while another program writes the same note is kept beside it, and that is said', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const note = await aNote(commonplace, 'What to ask next', 'Begin at home.')

  await window.keyboard.type(' I', { delay: 20 })
  await edit(note, (text) => text.replace(/Begin at home.*/, 'Begin abroad.'))
  // Without a pause in which it would be saved, until long after the other is noticed.
  await window.keyboard.type(' would ask the neighbors first of all.', { delay: 60 })

  await expect(
    window.getByText(/A text was written in two places at once. Both are kept/),
  ).toBeVisible()
  await expect(window.locator('.cm-content')).toHaveText(
    'Begin at home. I would ask the neighbors first of all.',
  )
  await commonplace.shelf('Notes').click()
  await expect(commonplace.rows()).toHaveCount(2)
  await expect(commonplace.rows().getByText('Begin abroad.')).toBeVisible()
})

test('a tag and a title written into a clip’s card by hand are in the window', async ({
  commonplace,
}) => {
  await commonplace.drop(PAGE)
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()

  await edit(await theFile(commonplace, 'clips', /[/\\]clip\.json$/), (card) =>
    card
      .replace('"tags": []', '"tags": ["by/hand"]')
      .replace(/^ {2}"title": ".*"/m, '  "title": "Bridge by hand"'),
  )

  await expect(
    commonplace.window.getByRole('group', { name: 'Tags' }).getByText('by/hand', { exact: true }),
  ).toBeVisible()
  await expect(commonplace.rows().first()).toContainText('Bridge by hand')
})

test('a copy that a sync tool puts beside a card is merged, and that is said', async ({
  commonplace,
}) => {
  await commonplace.drop(PAGE)
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
  const card = await theFile(commonplace, 'clips', /[/\\]clip\.json$/)
  const theirs = (await readFile(card, 'utf8')).replace('"tags": []', '"tags": ["by/anna"]')
  const copy = card.replace('clip.json', "clip (Anna's conflicted copy 2026-11-23).json")

  await writeFile(copy, theirs)

  await expect(
    commonplace.window.getByText(/a second version that a sync tool had put there, was merged/),
  ).toBeVisible()
  await expect(
    commonplace.window.getByRole('group', { name: 'Tags' }).getByText('by/anna', { exact: true }),
  ).toBeVisible()
  expect(await readdir(join(commonplace.library, 'merged'))).toHaveLength(1)
})

/** Writes a note in the window, open still, and gives its file. */
async function aNote(commonplace: Commonplace, title: string, body: string): Promise<string> {
  const { window } = commonplace
  await window.keyboard.press('Control+Shift+N')
  await expect(window.getByLabel('Title of the note')).toBeFocused()
  await window.keyboard.insertText(title)
  await window.keyboard.press('Enter')
  await window.keyboard.type(body)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  const note = await theFile(commonplace, 'notes', /\.md$/)
  await expect.poll(() => readFile(note, 'utf8')).toContain(body)
  return note
}

async function theFile({ library }: Commonplace, folder: string, name: RegExp): Promise<string> {
  const paths = async () => {
    const all = await readdir(join(library, folder), { recursive: true })
    return all.filter((path) => name.test(`/${path}`))
  }
  await expect.poll(paths).toHaveLength(1)
  const [path = ''] = await paths()
  return join(library, folder, path)
}

async function edit(path: string, change: (text: string) => string) {
  const before = await readFile(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(path, after)
}
