import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

const RIVER = 'The river that two ministries measured differently'
const CENSUS = 'The census that asked one question too many'

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.activity.getByRole('button', { name: 'Dismiss' }).click()
})

test('a clip goes to the trash and comes back with its highlight and tag, by keyboard', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await openClip(commonplace, RIVER)
  await window.locator('iframe[title]').focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('h')
  await expect.poll(() => marked(commonplace)).toContain('For eleven years')
  await keyboard.press('t')
  await expect(window.getByLabel('Add a tag')).toBeFocused()
  await keyboard.insertText('water')
  await keyboard.press('Enter')
  await expect(tag(commonplace, 'water')).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.press('e')
  await expect(commonplace.shelf('Archive')).toContainText('1')
  await commonplace.shelf('Archive').click()
  await openClip(commonplace, RIVER)
  await window.getByRole('listbox').focus()
  await keyboard.press('#')
  await commonplace.shelf('Trash').click()
  await expect(trashBar(commonplace)).toContainText(/1 clip · \d/)
  await expect(trashBar(commonplace)).toContainText('Things are deleted after 30 days')
  await openClip(commonplace, RIVER)
  await expectAccessible(window, 'the trash')

  await trashBar(commonplace).getByRole('button', { name: 'Restore', exact: true }).focus()
  await keyboard.press('Enter')

  await expect(trashBar(commonplace)).toHaveCount(0)
  await commonplace.shelf('Archive').click()
  await expect(commonplace.rows().filter({ hasText: RIVER })).toHaveCount(1)
  await openClip(commonplace, RIVER)
  await expect(tag(commonplace, 'water')).toBeVisible()
  await expect.poll(() => marked(commonplace)).toContain('For eleven years')
})

test('all comes back at once, and undo puts it into the trash again', async ({ commonplace }) => {
  const { window } = commonplace
  for (const title of [RIVER, CENSUS]) await toTheTrash(commonplace, title)
  await trashANote(commonplace)
  await commonplace.shelf('Trash').click()
  await expect(trashBar(commonplace)).toContainText('2 clips, 1 note ·')

  await window.getByRole('button', { name: 'Restore all' }).click()
  await expect(commonplace.shelf('Inbox')).toContainText('10')
  await expect(window.getByText('No clips in the trash')).toBeVisible()
  await window.keyboard.press('Control+z')

  await expect(trashBar(commonplace)).toContainText('2 clips, 1 note ·')
})

test('emptying the trash asks once, and then it is empty for good', async ({ commonplace }) => {
  const { window } = commonplace
  for (const title of [RIVER, CENSUS]) await toTheTrash(commonplace, title)
  await trashANote(commonplace)
  await commonplace.shelf('Trash').click()
  await commonplace.resize(900, 600)
  await picture(commonplace, 'trash')
  await window.getByRole('button', { name: 'Empty trash…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Empty the trash?' })
  await expect(dialog).toContainText('2 clips, 1 note will be deleted for good')
  await expectAccessible(window, 'the question before the trash is emptied')
  await picture(commonplace, 'empty-trash')
  await dialog.getByRole('button', { name: 'Keep them' }).click()
  await expect(commonplace.rows()).toHaveCount(2)

  await window.getByRole('button', { name: 'Empty trash…' }).click()
  await dialog.getByRole('button', { name: 'Delete for good' }).click()

  await expect(commonplace.activity).toContainText('3 things deleted for good.')
  await expect(window.getByText('No clips in the trash')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(trashBar(commonplace)).toHaveCount(0)
  await commonplace.kill()
  await commonplace.start()
  await expect(commonplace.rows()).toHaveCount(8)
  await commonplace.shelf('Trash').click()
  await expect(commonplace.window.getByText('No clips in the trash')).toBeVisible()
})

function trashBar({ window }: Commonplace) {
  return window.getByRole('region', { name: 'Trash' })
}

function tag({ window }: Commonplace, name: string) {
  return window.getByRole('group', { name: 'Tags' }).getByText(name, { exact: true })
}

function marked({ article }: Commonplace) {
  return article
    .locator('article')
    .evaluate(() => [...(CSS.highlights.get('mark-yellow') ?? [])].join(' '))
}

async function openClip(commonplace: Commonplace, title: string) {
  await commonplace.rows().filter({ hasText: title }).click()
  await expect(commonplace.article.getByRole('heading', { level: 1 })).toHaveText(title)
}

async function toTheTrash(commonplace: Commonplace, title: string) {
  await openClip(commonplace, title)
  await commonplace.window.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(commonplace.rows().filter({ hasText: title })).toHaveCount(0)
}

async function trashANote({ window }: Commonplace) {
  await window.keyboard.press('Control+Shift+N')
  await window.getByLabel('Title of the note').fill('A thought let go')
  await window.keyboard.press('Enter')
  await window.keyboard.insertText('It did not hold.')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Move the note to the trash' }).click()
  await expect(window.getByLabel('Title of the note')).toHaveCount(0)
}

async function picture({ window }: Commonplace, name: string) {
  const folder = join(process.cwd(), 'test-results/screens')
  await mkdir(folder, { recursive: true })
  await window.screenshot({ path: join(folder, `${name}.png`) })
}
