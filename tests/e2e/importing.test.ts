import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CollectionRow } from '#contract/views'
import { EXPORTS, filesOfExport, zipOf } from '#tests/builders/an-export'
import { KNOWN_EXPORTS, type KnownExport } from '#tests/builders/known-exports'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'

const PICTURES = join(process.cwd(), 'test-results/screens')

test('every kind of export is recognized, shown, taken in and taken back in the window', async ({
  commonplace,
}) => {
  const { window } = commonplace
  for (const [at, known] of KNOWN_EXPORTS.entries()) {
    await choose(commonplace, await pathOf(known, commonplace.home, at))
    const dialog = window.getByRole('dialog', { name: 'Import' })
    await expect(dialog.getByText(`is ${known.called}:`)).toBeVisible()
    if (at === 0) await look(commonplace, 'import')
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(window.getByText(`Imported ${known.called}`)).toBeVisible()
    if (at === 0) await look(commonplace, 'imported')
    await window.getByRole('button', { name: 'Dismiss' }).click()
  }
  await window.keyboard.press('Escape')
  // The last of them brought a collection, for a page that another had brought already.
  expect(await collectionsIn(commonplace)).toContain('9')
  await window.keyboard.press('Control+z')
  await expect(window.getByText(/^Undone: Imported /)).toBeVisible()
  expect(await collectionsIn(commonplace)).not.toContain('9')
})

test('a dropped export is shown first, a broken one is refused in words, and its failed rows can be tried again', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const path = join(commonplace.home, 'instapaper.csv')
  const rows = [
    'URL,Title,Selection,Folder,Timestamp,Tags',
    'https://example.org/a,A tidy page,,Unread,1600000000,',
  ]
  await writeFile(path, [...rows, 'nowhere,A lost page,,Unread,1600000000,'].join('\n'))
  await commonplace.drop(path)
  const dialog = window.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await window.getByText('1 row not kept').click()
  await expect(window.getByText('“nowhere” is not the address of a page')).toBeVisible()

  await writeFile(
    path,
    [...rows, 'https://example.org/b,A lost page,,Unread,1600000000,'].join('\n'),
  )
  await window.getByRole('button', { name: 'Try this row again' }).click()
  await expect(commonplace.rows()).toHaveCount(2)
  await commonplace.rows().filter({ hasText: 'A lost page' }).click()
  await window.keyboard.press('i')
  await expect(window.getByText('From an Instapaper export, page not fetched.')).toBeVisible()

  const odd = join(commonplace.home, 'odd.zip')
  await zipOf(odd, new Map([['a.bin', Buffer.from([1, 2])]]))
  await commonplace.drop(odd)
  await expect(dialog.getByText('odd.zip is no export that Commonplace knows.')).toBeVisible()
  await look(commonplace, 'import-refused')
})

async function collectionsIn({ window: page }: Commonplace) {
  const reply = await page.evaluate(() => window.commonplace.request('collections.list', undefined))
  if (!reply.ok) throw new Error(reply.problem.message)
  return z
    .array(CollectionRow)
    .parse(reply.value)
    .map(({ name }) => name)
}

async function choose(commonplace: Commonplace, path: string) {
  await commonplace.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
  await commonplace.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((each) => each.submenu?.items ?? [])
    items?.find(({ label }) => label === 'Import from another program')?.click()
  })
  await commonplace.window.getByRole('button', { name: 'Choose a file…' }).press('Enter')
}

async function pathOf({ fixture, packed }: KnownExport, home: string, at: number) {
  if (!packed) return join(EXPORTS, fixture)
  return zipOf(join(home, `export-${at}.zip`), filesOfExport(fixture))
}

async function look(commonplace: Commonplace, name: string) {
  const { window } = commonplace
  await expectAccessible(window, name)
  await mkdir(PICTURES, { recursive: true })
  for (const [size, width] of [
    ['wide', 1280],
    ['narrow', 900],
  ] as const) {
    await commonplace.resize(width, 720)
    for (const theme of ['light', 'dark'] as const) {
      await window.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen
      }, theme)
      await window.screenshot({ path: join(PICTURES, `${name}-${theme}-${size}.png`) })
    }
  }
}
