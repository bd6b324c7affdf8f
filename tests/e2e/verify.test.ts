import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.activity.getByRole('button', { name: 'Dismiss' }).click()
})

test('verifying says that nothing is wrong, and then finds a damaged article', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const dialog = await openVerification(commonplace)
  await expect(dialog).toContainText('Not verified since Commonplace was started')
  await expectAccessible(window, 'before verifying')
  await dialog.getByRole('button', { name: 'Verify library' }).click()
  await expect(dialog.getByRole('heading', { name: 'Nothing is wrong' })).toBeVisible()
  await picture(commonplace, 'verify-sound')

  const [article = ''] = await capturedFiles(commonplace, 'article.txt')
  await writeFile(article, 'Somebody wrote something else here.')
  const [, lost = ''] = await capturedFiles(commonplace, 'article.html')
  await rm(lost)
  await dialog.getByRole('button', { name: 'Verify library' }).click()

  await expect(dialog).toContainText('2 things found to be wrong. Nothing was changed.')
  await expect(dialog.getByRole('heading', { name: 'Altered captured files: 1' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Missing captured files: 1' })).toBeVisible()
  await expect(dialog).toContainText('is not what was captured. Put it back from a copy')
  await commonplace.resize(900, 600)
  await expectAccessible(window, 'what verifying found')
  await picture(commonplace, 'verify-found')
})

test('a library that cannot be written is read, and the window says so', async ({
  commonplace,
}) => {
  await commonplace.app.close()
  const assets = join(commonplace.library, 'assets')
  await rename(assets, join(commonplace.home, 'assets'))
  await writeFile(assets, 'Not a folder.')

  await commonplace.start()

  const { window } = commonplace
  await expect(window.getByText(/Everything can be read and nothing can be changed/)).toBeVisible()
  await expect(window.getByText(/you can read everything and change nothing/)).toBeVisible()
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.rows().first().click()
  await expect(commonplace.article.getByRole('heading', { level: 1 })).toBeVisible()
  await window.getByRole('button', { name: 'Archive', exact: true }).last().click()
  await expect(window.getByRole('button', { name: 'Dismiss all 2' })).toBeVisible()
  await expectAccessible(window, 'a library that cannot be written')
  await commonplace.resize(900, 600)
  await picture(commonplace, 'read-only')
  await window.getByRole('button', { name: 'Dismiss all 2' }).click()
  await expect(window.getByText('so nothing can be changed.')).toHaveCount(0)
})

async function openVerification({ window }: Commonplace) {
  await window.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups and verification…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Backups and verification' })
  await dialog.getByRole('radio', { name: 'Verification' }).click()
  return dialog
}

async function capturedFiles({ library }: Commonplace, name: string) {
  const paths = await readdir(join(library, 'clips'), { recursive: true })
  return paths
    .filter((path) => path.endsWith(`/${name}`))
    .sort()
    .map((path) => join(library, 'clips', path))
}

async function picture({ window }: Commonplace, name: string) {
  const folder = join(process.cwd(), 'test-results/screens')
  await mkdir(folder, { recursive: true })
  await window.screenshot({ path: join(folder, `${name}.png`) })
}
