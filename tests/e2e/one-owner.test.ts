import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Commonplace } from './commonplace'
import { anArticle, expect, html, test } from './page-server'
import { appWords, electronProgram, runToTheEnd } from './processes'

const ROOT = process.cwd()
const PAGE = join(ROOT, 'tests/fixtures/pages/news.html')

test('a tag that a command puts on a clip is in the window at once, and can be undone there', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await commonplace.drop(PAGE)
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
  const tags = window.getByRole('group', { name: 'Tags' })

  const [row] = await listed(commonplace)
  const said = await command(commonplace, 'tag', row?.id ?? '', 'from/outside')

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toMatch(/is tagged from\/outside\n$/)
  await expect(tags.getByText('from/outside', { exact: true })).toBeVisible()
  await window.getByRole('listbox').focus()
  await window.keyboard.press('Control+z')
  await expect(tags.getByText('from/outside', { exact: true })).toHaveCount(0)
})

test('a page that a command clips, from the folder it is called in, appears in the window', async ({
  commonplace,
}) => {
  await writeFile(
    join(commonplace.home, 'aside.txt'),
    'A note on bridges\n\nThey are long.\n'.repeat(9),
  )

  const said = await command(commonplace, 'clip', 'aside.txt', '--json')

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(said.out)).toMatchObject({ outcome: 'saved' })
  await expect(commonplace.rows()).toHaveCount(1)
})

test('what is done in the window is seen by a command at once, also by searching', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await commonplace.drop(PAGE)
  await expect(commonplace.article.getByText('The Tideway road bridge')).toBeVisible()
  await window.getByLabel('Add a tag').fill('from/window')
  await window.keyboard.press('Enter')
  await expect(
    window.getByRole('group', { name: 'Tags' }).getByText('from/window', { exact: true }),
  ).toBeVisible()

  expect(await listed(commonplace)).toMatchObject([{ tags: ['from/window'] }])
  expect((await command(commonplace, 'search', 'tag:from')).out).toContain(
    'Bridge closed for a week',
  )
  const none = await command(commonplace, 'show', 'uuuu')
  expect(none).toMatchObject({ code: 1, out: '' })
  expect(none.err).toContain('No clip has an id that begins or ends with “uuuu”')
})

test('a second start on the same library brings the first one’s window to the front and ends', async ({
  commonplace,
}) => {
  const { app } = commonplace
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const isShown = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  expect(await isShown()).toBe(false)

  const said = await runToTheEnd(electronProgram(), appWords(commonplace.library, commonplace.home))

  expect(said.code).toBe(0)
  expect(said.out).toBe(
    `${commonplace.library} is open in a Commonplace already. Its window is in front now.\n`,
  )
  expect(await isShown()).toBe(true)
  const isFocused = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused())
  await expect.poll(isFocused).toBe(true)
})

test('a start while a command has the library waits until it is done', async ({
  commonplace,
  site,
}) => {
  const before = commonplace.app
  await before.close()
  let answer = () => {}
  const asked = new Promise<void>((done) => {
    site.answer('/slow', (request, response) => {
      answer = () => html(anArticle('The slow page'))(request, response)
      done()
    })
  })
  const clipping = command(commonplace, 'clip', site.at('/slow'))
  await asked
  const starting = commonplace.start()
  await expect.poll(() => commonplace.app !== before).toBe(true)

  answer()

  expect(await clipping).toMatchObject({ code: 0 })
  await starting
  await expect(commonplace.rows()).toHaveCount(1)
})

test('a start on another library opens a window of its own beside the first', async ({
  commonplace,
}) => {
  const words = appWords(join(commonplace.home, 'other'), commonplace.home)
  const second = spawn(electronProgram(), words, { cwd: ROOT })
  let out = ''
  second.stdout.on('data', (part: Buffer) => (out += part.toString()))

  await expect.poll(() => out).toContain('Window ready')
  await expect(commonplace.window.getByText('Your library is empty')).toBeVisible()

  second.kill()
  await once(second, 'close')
})

test('after the app is killed a command has the library at once', async ({ commonplace }) => {
  await commonplace.drop(PAGE)
  await expect(commonplace.rows()).toHaveCount(1)
  await commonplace.kill()

  expect(await listed(commonplace)).toHaveLength(1)
  await commonplace.start()
  await expect(commonplace.rows()).toHaveCount(1)
})

async function listed(commonplace: Commonplace): Promise<{ id: string; tags: string[] }[]> {
  const { out } = await command(commonplace, 'list', '--json')
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; tags: string[] })
}

// The command line keeps its own things elsewhere than this app does, and still finds who has the library.
function command({ home, library }: Commonplace, ...words: string[]) {
  const env = { ...process.env, COMMONPLACE_DATA: join(home, 'data-of-commands') }
  const program = join(ROOT, 'out/main/cli.js')
  return runToTheEnd(process.execPath, [program, '--library', library, ...words], {
    cwd: home,
    env,
  })
}
