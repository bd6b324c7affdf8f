import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Theme } from '#core/library/settings'
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

test('a backup is taken, shows what it would change, and brings it back', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await addTag(commonplace, RIVER, 'water')
  await backUp(commonplace)
  await eachLook(commonplace, 'backups')
  await window.keyboard.press('Escape')
  await removeTag(commonplace, RIVER, 'water')
  await commonplace.drop(join(process.cwd(), 'tests/fixtures/pages/news.html'))
  await expect(commonplace.rows()).toHaveCount(11)

  await openCare(commonplace)
  await chooseBackup(commonplace)
  const preview = window.getByRole('region', { name: 'What restoring would change' })
  await expect(preview).toContainText('1 was changed and goes back to what it was')
  await expect(preview).toContainText(RIVER)
  await expect(preview).toContainText('1 was added since and stays as it is')
  await eachLook(commonplace, 'backup-preview')
  await preview.getByRole('button', { name: 'Restore into this library' }).click()

  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('One clip or note is as it was in the backup.')
  await expect(window.getByRole('radio', { name: /Before a backup was restored/ })).toBeVisible()
  await expect(preview).not.toContainText('1 was changed')
  await picture(commonplace, 'backup-restored')
  await window.keyboard.press('Escape')
  await expect(commonplace.rows()).toHaveCount(11)
  await commonplace.rows().filter({ hasText: RIVER }).click()
  await expect(tag(commonplace, 'water')).toBeVisible()
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+z')
  await expect(tag(commonplace, 'water')).toHaveCount(0)
})

test('a backup is taken, chosen and restored without a mouse', async ({ commonplace }) => {
  const { window } = commonplace
  const { keyboard } = window
  await addTag(commonplace, CENSUS, 'count')
  await window.getByRole('listbox').focus()
  await keyboard.press('Control+Shift+B')
  const dialog = window.getByRole('dialog', { name: 'Backups and verification' })
  await dialog.getByRole('button', { name: 'Back up now' }).focus()
  await keyboard.press('Enter')
  await expect(dialog).toContainText('Backed up 10 clips and 0 notes.')
  await keyboard.press('Escape')
  await removeTag(commonplace, CENSUS, 'count')
  await window.getByRole('listbox').focus()
  await keyboard.press('Control+Shift+B')
  await dialog.getByRole('button', { name: 'Back up now' }).focus()
  await keyboard.press('Tab')
  await keyboard.press(' ')
  await expect(window.getByRole('radio', { name: /Taken by hand/ })).toBeChecked()
  await expect(dialog).toContainText('1 was changed')

  await dialog.getByRole('button', { name: 'Restore into this library' }).focus()
  await keyboard.press('Enter')

  await expect(dialog).toContainText('One clip or note is as it was')
  await keyboard.press('Escape')
  await expect(tag(commonplace, 'count')).toBeVisible()
})

test('a backup becomes a library of its own beside this one, which opens', async ({
  commonplace,
}) => {
  const { window, app } = commonplace
  const beside = join(commonplace.home, 'beside')
  await mkdir(beside)
  await backUp(commonplace)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, beside)
  await chooseBackup(commonplace)
  await expect(window.getByText('Restoring this backup would change nothing.')).toBeVisible()

  await window.getByRole('button', { name: 'Restore beside…' }).click()

  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(`The new library is in ${beside}`)
  await expect(dialog.getByRole('button', { name: 'Open the new library' })).toBeVisible()
  await picture(commonplace, 'backup-beside')
  const cards = await Promise.all(
    [commonplace.library, beside].map((folder) => readFile(join(folder, 'library.json'), 'utf8')),
  )
  const [own, other] = cards.map((text) => (JSON.parse(text) as { id: string }).id)
  expect(other).not.toBe(own)
  await app.close()
  await commonplace.start(beside)
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.rows().filter({ hasText: RIVER }).click()
  await expect(commonplace.article.getByText('For eleven years')).toBeVisible()
})

test('a folder inside the library is refused in words', async ({ commonplace }) => {
  const { window, app, library } = commonplace
  await backUp(commonplace)
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    },
    join(library, 'notes'),
  )
  await chooseBackup(commonplace)

  await window.getByRole('button', { name: 'Restore beside…' }).click()

  await expect(window.getByRole('dialog')).toContainText(
    'lies in the library itself. Choose a folder outside it.',
  )
})

test('a damaged backup is said to be one', async ({ commonplace }) => {
  const { window } = commonplace
  await backUp(commonplace)
  await window.keyboard.press('Escape')
  await damageBackups(commonplace)

  await commonplace.app.close()
  await commonplace.start()
  await openCare(commonplace)
  await chooseBackup(commonplace)

  await expect(commonplace.window.getByRole('radio', { name: /Damaged/ }).first()).toBeVisible()
  await expectAccessible(commonplace.window, 'a damaged backup')
  await picture(commonplace, 'backup-damaged')
})

async function damageBackups({ home }: Commonplace) {
  const data = join(home, 'data')
  const paths = (await readdir(data, { recursive: true })).filter((path) =>
    /pack-.*\.jsonl\.gz$/.test(path),
  )
  for (const path of paths) {
    const bytes = await readFile(join(data, path))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff
    await writeFile(join(data, path), bytes)
  }
  expect(paths.length).toBeGreaterThan(0)
}

async function openCare({ window }: Commonplace) {
  await window.getByRole('navigation').getByRole('button', { name: 'Backups' }).click()
  await expect(window.getByRole('dialog', { name: 'Backups and verification' })).toBeVisible()
}

async function backUp(commonplace: Commonplace) {
  await openCare(commonplace)
  await commonplace.window.getByRole('button', { name: 'Back up now' }).click()
  await expect(commonplace.window.getByRole('dialog')).toContainText('Backed up 10 clips')
}

async function chooseBackup({ window }: Commonplace) {
  await window.getByRole('radio', { name: /Taken by hand/ }).click()
}

function tag({ window }: Commonplace, name: string) {
  return window.getByRole('group', { name: 'Tags' }).getByText(name, { exact: true })
}

async function addTag(commonplace: Commonplace, title: string, name: string) {
  const { window } = commonplace
  await commonplace.rows().filter({ hasText: title }).click()
  await expect(commonplace.article.getByRole('heading', { level: 1 })).toHaveText(title)
  await window.getByLabel('Add a tag').fill(name)
  await window.keyboard.press('Enter')
  await expect(tag(commonplace, name)).toBeVisible()
}

async function removeTag(commonplace: Commonplace, title: string, name: string) {
  await commonplace.rows().filter({ hasText: title }).click()
  await commonplace.window
    .getByRole('button', { name: new RegExp(`(Remove|off).*${name}`) })
    .click()
  await expect(tag(commonplace, name)).toHaveCount(0)
}

async function eachLook(commonplace: Commonplace, screen: string) {
  await commonplace.window.emulateMedia({ reducedMotion: 'reduce' })
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await commonplace.resize(width, height)
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      await setTheme(commonplace, theme)
      await picture(commonplace, `${screen}-${theme}-${width}`)
    }
    await expectAccessible(commonplace.window, `${screen}, ${width}`)
  }
  await commonplace.resize(1280, 800)
  await setTheme(commonplace, 'light')
}

async function setTheme({ window: page }: Commonplace, theme: Theme) {
  await page.evaluate(
    (chosen) => window.commonplace.request('settings.change', { theme: chosen }),
    theme,
  )
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

async function picture({ window }: Commonplace, name: string) {
  const folder = join(process.cwd(), 'test-results/screens')
  await mkdir(folder, { recursive: true })
  await window.screenshot({ path: join(folder, `${name}.png`) })
}
