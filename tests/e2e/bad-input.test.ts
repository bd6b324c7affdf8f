import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Commonplace } from './commonplace'
import {
  anArticle,
  expect,
  html,
  PAGES,
  PageServer,
  status,
  test,
  type Answer,
} from './page-server'

const MEGABYTE = 1024 * 1024
const FIRST = 'The thought that was here before'

const declaresMuch: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100 * MEGABYTE })
  response.write('<p>It begins')
}

const neverEnds: Answer = (_, response) => {
  const words = Buffer.alloc(MEGABYTE, 'It goes on. ')
  const send = () => void (response.destroyed || response.write(words, send))
  response.setHeader('content-type', 'text/html')
  send()
}

test.describe('What cannot be kept is refused in a sentence, and nothing is lost:', () => {
  test('an empty file', async ({ commonplace }) => {
    await expectRefused(
      commonplace,
      () => commonplace.drop(join(PAGES, 'empty.html')),
      'empty.html is empty, so there is nothing to clip.',
    )
  })

  test('a file that is not text', async ({ commonplace }) => {
    await expectRefused(
      commonplace,
      () => commonplace.drop(join(PAGES, 'binary.bin')),
      'binary.bin is a file of bytes that are not text. Only web pages, PDFs, plain text and Markdown can be clipped.',
    )
  })

  test('a file that is gone when it is read', async ({ commonplace }) => {
    const path = join(commonplace.home, 'gone.html')
    await expectRefused(
      commonplace,
      () =>
        commonplace.window.evaluate(
          (gone) =>
            (globalThis as unknown as CommonplaceWindow).commonplace.request('clips.capture', {
              sources: [{ kind: 'file', path: gone }],
              ifKnown: 'ask',
            }),
          path,
        ),
      `There is no file at ${path}. It may have been moved or renamed.`,
    )
  })

  const pages: [string, Answer, RegExp][] = [
    ['a page that is not there', status(404), /has no page at this address \(404\)\. Check the/],
    [
      'a page of a hundred megabytes',
      declaresMuch,
      /is too large: 100 MB, and a page may have at most 50 MB\. Save the part you need/,
    ],
    [
      'a page that never ends',
      neverEnds,
      /is too large: more than 50 MB, and a page may have at most 50 MB\. Save the part you need/,
    ],
    [
      'a page without an article',
      html('<script>render()</script>'),
      /^No article was found in http/,
    ],
    [
      'a page that sends one in a circle',
      status(302, { location: '/page' }),
      /passed us round in a circle, perhaps because it wants a cookie\. Save the page from a/,
    ],
  ]
  for (const [name, answer, sentence] of pages) {
    test(name, async ({ commonplace, site }) => {
      site.answer('/page', answer)
      await expectRefused(commonplace, () => commonplace.add(site.at('/page')), sentence)
    })
  }

  test('a page of a host that does not answer', async ({ commonplace }) => {
    const site = await PageServer.open()
    const { host } = site
    await site.close()
    await expectRefused(
      commonplace,
      () => commonplace.add(`http://${host}/page`),
      `${host} does not accept connections. Try again later.`,
    )
  })

  test('a page of a site that does not exist', async ({ commonplace }) => {
    await expectRefused(
      commonplace,
      () => commonplace.add('https://no-such-site.invalid/page'),
      'No site named no-such-site.invalid could be found. Check the address and your connection.',
    )
  })
})

test('A page without a title is named by its first sentence', async ({ commonplace, site }) => {
  const words = 'A heron has stood on the weir since Tuesday. It does not seem to fish.'
  site.answer('/page', html(`<body>${`<p>${words}</p>`.repeat(4)}</body>`))

  await commonplace.add(site.at('/page'))

  await expect(commonplace.article.getByRole('heading', { level: 1 })).toHaveText(
    'A heron has stood on the weir since Tuesday',
  )
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(commonplace.activity).toHaveCount(0)
})

test.describe('A library that cannot be opened', () => {
  test('because its folder cannot be, is said in a sentence, and the start ends', async ({
    commonplace,
  }) => {
    const plainFile = join(commonplace.home, 'plain-file')
    await writeFile(plainFile, 'Not a folder.')
    const library = join(plainFile, 'library')

    const start = await startUnwatched(commonplace, library)

    expect(await start.ended).not.toBe(0)
    expect(start.said()).toEqual([
      `${library} is not a folder, so it cannot hold a library. Choose another with --library.`,
    ])
  })

  test('because it is open in one that does not answer, names that one and leaves it alone', async ({
    commonplace,
  }) => {
    await commonplace.add(`${FIRST}. It stays.`)
    await expect(commonplace.rows()).toHaveCount(1)
    const { pid } = await commonplace.app.evaluate(() => ({ pid: process.pid }))
    process.kill(pid, 'SIGSTOP')

    const start = await startUnwatched(commonplace, commonplace.library)

    expect(await start.ended).not.toBe(0)
    expect(start.said()).toEqual([
      `Commonplace has this library open (process ${pid}) and does not answer. Close it, then try again.`,
    ])
    process.kill(pid, 'SIGCONT')
    await commonplace.add('Another thought. It is kept by the one that was first.')
    await expect(commonplace.rows()).toHaveCount(2)
  })

  test('can be told to end while its message is shown', async ({ commonplace }) => {
    const plainFile = join(commonplace.home, 'plain-file')
    await writeFile(plainFile, 'Not a folder.')

    const start = startApp(commonplace, join(plainFile, 'library'))
    await expect.poll(start.said).toHaveLength(1)
    start.app.kill('SIGTERM')

    expect(await start.ended).not.toBe(0)
  })
})

type CommonplaceWindow = { commonplace: { request: (name: string, input: unknown) => unknown } }

/** Gives the app something bad, and expects one sentence about it, an untouched library and a window that goes on. */
async function expectRefused(
  commonplace: Commonplace,
  give: () => Promise<unknown>,
  sentence: string | RegExp,
) {
  const { activity, article, window } = commonplace
  await commonplace.add(`${FIRST}. It stays.`)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(FIRST)

  await give()

  await expect(activity.getByRole('status')).toHaveText('1 could not be clipped')
  await expect(activity.getByRole('listitem').locator('p').last()).toHaveText(sentence)
  await expect(activity.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(FIRST)
  await activity.getByRole('button', { name: 'Dismiss' }).click()

  const page = join(commonplace.home, 'page.html')
  await writeFile(page, anArticle('A page that can be kept'))
  await commonplace.drop(page)
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('A page that can be kept')
  await expect(commonplace.rows()).toHaveCount(2)
  await expect(window.getByRole('alert')).toHaveCount(0)
}

/** Starts the app where nobody presses a button. The minute it waits for one passes in a second here. */
async function startUnwatched(commonplace: Commonplace, library: string) {
  const clock = join(commonplace.home, 'clock.cjs')
  await mkdir(commonplace.home, { recursive: true })
  await writeFile(
    clock,
    `const wait = setTimeout
     globalThis.setTimeout = (act, time, ...rest) => wait(act, Math.min(time, 1000), ...rest)`,
  )
  return startApp(commonplace, library, '-r', clock)
}

function startApp({ home }: Commonplace, library: string, ...before: string[]) {
  const electron = createRequire(join(process.cwd(), 'package.json'))('electron') as string
  const app: ChildProcess = spawn(
    electron,
    [
      ...before,
      '.',
      `--library=${library}`,
      `--user-data-dir=${join(home, 'data of another')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // Both set at once make Node say so among the app's own words.
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined },
    },
  )
  let errors = ''
  app.stderr?.on('data', (words: Buffer) => (errors += words.toString()))
  return {
    app,
    ended: new Promise<number | null>((resolve) => app.once('exit', resolve)),
    // Chromium speaks there too; its lines begin with a bracket and its process.
    said: () => errors.split('\n').filter((line) => line !== '' && !/^\[\d+:/.test(line)),
  }
}
