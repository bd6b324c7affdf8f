import { join } from 'node:path'
import { expect, test } from './commonplace'
import { appWords, electronProgram, runToTheEnd } from './processes'

const PAGES = join(process.cwd(), 'tests/fixtures/pages')

test('files that the system hands over are clipped, and one that cannot be is told of; the program says what it is', async ({
  commonplace,
}) => {
  await commonplace.app.close()
  await commonplace.start(commonplace.library, join(PAGES, 'news.html'))
  await expect(commonplace.rows()).toHaveCount(1)

  const more = ['blogger.html', 'empty.html'].map((name) => join(PAGES, name))
  const words = appWords(commonplace.library, commonplace.home, ...more)
  expect((await runToTheEnd(electronProgram(), words)).code).toBe(0)

  await expect(commonplace.rows()).toHaveCount(2)
  await expect(commonplace.activity.getByText(/empty\.html is empty/)).toBeVisible()

  const { window } = commonplace
  await window.keyboard.press('Control+k')
  await window.keyboard.type('about commonplace')
  await window.keyboard.press('Enter')
  const about = window.getByRole('dialog', { name: 'About Commonplace' })
  await expect(about.getByText(/^\d+\.\d+\.\d+$/).first()).toBeVisible()
  const licenses = about.getByRole('region', { name: 'Its parts and their licenses' })
  await expect(licenses).toContainText(/dompurify \d.*: \(MPL-2\.0 OR Apache-2\.0\)/)
})
