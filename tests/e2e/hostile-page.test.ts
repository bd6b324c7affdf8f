import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Frame } from '@playwright/test'
import type { Commonplace } from './commonplace'
import { hostilePage } from './hostile-page'
import { expect, html, PageServer, PAGES, test as withSite } from './page-server'

const ELSEWHERE = 'https://elsewhere.example/a/long/path?with=a%20query&and=more#and-a-part'
/** What a page has no business to bring into its article; our own script and style sheet stand elsewhere. */
const FOREIGN = [
  ...['script:not(body > script)', 'style:not(head > style)', 'link', 'base', 'svg', 'math'],
  ...['iframe', 'object', 'embed', 'video', 'form', 'input', 'button', 'marquee'],
].join(', ')
const PICTURE = '/blogger_files/harbor-ledger.png'

/** Tests with a second site, which must never hear a word. */
const test = withSite.extend<{ canary: PageServer }>({
  canary: async ({}, use) => {
    const canary = await PageServer.open()
    await use(canary)
    await canary.close()
  },
})

test.describe('A hostile page', () => {
  for (const road of ['address', 'file'] as const) {
    test(`clipped from its ${road} runs nothing, asks nothing and goes nowhere`, async ({
      commonplace,
      site,
      canary,
    }) => {
      const seen = watch(commonplace)
      const page = hostilePage(canary.at(''), road === 'file' ? await written() : site.at(PICTURE))
      site.answer('/page', html(page))
      if (road === 'address') await commonplace.add(site.at('/page'))
      else await commonplace.drop(await savedPage(commonplace, page))
      await expectCleanArticle(commonplace)
      const askedToClip = [...site.asked]
      expect(askedToClip).toEqual(road === 'address' ? ['/page', PICTURE] : [])

      await expectNothingReached(commonplace, 'article')
      await expectLinksAsk(commonplace)

      await commonplace.window.getByRole('button', { name: 'Show the original' }).click()
      await expectDeadOriginal(commonplace)
      await expectNothingReached(commonplace, 'original')

      await commonplace.window.getByRole('button', { name: 'Show the article' }).click()
      await expectCleanArticle(commonplace)
      await expectQuiet(commonplace, seen)

      await commonplace.kill()
      await commonplace.start()
      const seenLater = watch(commonplace)
      await commonplace.rows().first().click()
      await expectCleanArticle(commonplace)
      await commonplace.window.keyboard.press('o')
      await expectDeadOriginal(commonplace)
      await expectQuiet(commonplace, seenLater)

      expect(site.asked).toEqual(askedToClip)
      expect(canary.asked).toEqual([])
    })
  }
})

test.describe('The window', () => {
  test('is sandboxed, isolated and without Node', async ({ commonplace }) => {
    const preferences = await commonplace.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Electron has it and does not declare it.
      return (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
    })
    const reached = await commonplace.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    )
    expect(reached).toEqual([])
  })

  test('may reach no server itself, and says which rule refused', async ({
    commonplace,
    canary,
  }) => {
    const { window } = commonplace
    const address = window.url()
    const outcome = await window.evaluate(async (there) => {
      const refusedBy: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refusedBy.push(effectiveDirective),
      )
      const load = (name: 'img' | 'script' | 'iframe') =>
        new Promise<string>((resolve) => {
          const element = document.createElement(name)
          element.onload = () => resolve('loaded')
          element.onerror = () => resolve('refused')
          element.src = `${there}/${name}`
          document.body.append(element)
        })
      const inline = document.createElement('script')
      inline.textContent = 'globalThis.ran = true'
      document.body.append(inline)
      const outcome = {
        fetch: await fetch(`${there}/fetch`).then(
          () => 'loaded',
          () => 'refused',
        ),
        img: await load('img'),
        script: await load('script'),
        opened: globalThis.open(`${there}/opened`),
        ran: 'ran' in globalThis,
        sent: navigator.sendBeacon(`${there}/beacon`),
      }
      void load('iframe')
      globalThis.location.href = `${there}/gone`
      // The rules are told of after what they refused.
      while (!refusedBy.includes('frame-src')) await new Promise(requestAnimationFrame)
      return { ...outcome, sent: undefined, refusedBy: [...new Set(refusedBy)].sort() }
    }, canary.at(''))

    expect(outcome).toEqual({
      fetch: 'refused',
      img: 'refused',
      script: 'refused',
      opened: null,
      ran: false,
      sent: undefined,
      refusedBy: ['connect-src', 'frame-src', 'img-src', 'script-src-elem'],
    })
    expect(window.url()).toBe(address)
    expect(commonplace.app.windows()).toHaveLength(1)
    expect(canary.asked).toEqual([])
  })

  test('and any other that might be made is shut off from the network', async ({
    commonplace,
    canary,
  }) => {
    const outcomes = await commonplace.app.evaluate(
      ({ BrowserWindow }, there) =>
        Promise.all(
          ['', 'another-session'].map(async (partition) => {
            const other = new BrowserWindow({ show: false, webPreferences: { partition } })
            const refused = await other.loadURL(there).then(
              () => 'loaded',
              () => 'refused',
            )
            other.destroy()
            return refused
          }),
        ),
      canary.at('/page'),
    )

    expect(outcomes).toEqual(['refused', 'refused'])
    expect(canary.asked).toEqual([])
  })
})

type Seen = { places: string[]; windows: number }

function watch({ app, window }: Commonplace): Seen {
  const seen: Seen = { places: [], windows: 0 }
  window.on('framenavigated', (frame) => seen.places.push(frame.url()))
  app.on('window', () => seen.windows++)
  return seen
}

async function expectQuiet({ app, window }: Commonplace, seen: Seen) {
  // A frame inside the original comes out as an error or empty; it never gets where it was sent.
  const harmless = /^(clip|app|chrome-error):\/\/|^about:(blank|srcdoc)$/
  expect(seen.places.filter((place) => !harmless.test(place))).toEqual([])
  expect(seen.windows).toBe(0)
  expect(app.windows()).toHaveLength(1)
  expect(window.url()).toMatch(/^app:\/\/commonplace\//)
  await expect(window).toHaveTitle('Commonplace')
}

async function expectCleanArticle({ article }: Commonplace) {
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('A page that looks harmless')
  await expect(article.getByText('This is how the page ends.')).toBeVisible()
  const picture = article.getByRole('img')
  await expect(picture).toHaveAccessibleName('The harbor')
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(64)
  await expect
    .poll(() =>
      article.locator(FOREIGN).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)),
    )
    .toEqual([])
  const handlers = await article
    .locator('article')
    .evaluate((element) =>
      [...element.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => /^on|^style$|^ping$|^target$/.test(name)),
      ),
    )
  expect(handlers).toEqual([])
}

async function expectLinksAsk(commonplace: Commonplace) {
  const { app, article, window } = commonplace
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (address) => Promise.resolve(void opened.push(address))
  })
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  const question = window.getByRole('dialog', { name: 'Open a link?' })

  await article.getByRole('link', { name: 'elsewhere' }).click()
  await expect(question.getByText(ELSEWHERE, { exact: true })).toBeVisible()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toHaveCount(0)
  expect(await opened()).toEqual([])

  await article.getByRole('link', { name: 'elsewhere' }).click({ modifiers: ['Control'] })
  await expect(question.getByText(ELSEWHERE, { exact: true })).toBeVisible()
  await question.getByRole('button', { name: 'Open in the browser' }).click()
  await expect.poll(opened).toEqual([ELSEWHERE])

  await article.getByRole('link', { name: 'elsewhere' }).click({ button: 'middle' })
  for (const words of ['a link that runs', 'one that carries a page']) {
    await expect(article.getByText(words)).toBeVisible()
    await expect(article.getByRole('link', { name: words })).toHaveCount(0)
  }
  await article.getByText('a link that runs').click()
  await expect(question).toHaveCount(0)
}

async function expectDeadOriginal({ window }: Commonplace) {
  const original = window.frameLocator('iframe[title^="Original:"]')
  await expect(original.getByText('This is how the page ends.')).toBeVisible()
  await original.getByRole('link', { name: 'elsewhere' }).click()
  await original.getByRole('link', { name: 'a link that runs' }).click()
  await original.getByRole('link', { name: 'one that carries a page' }).click()
  await original.getByRole('link', { name: 'one that tells' }).click()
  await original.getByRole('button', { name: 'Send it' }).click()
  await expect(original.getByText('This is how the page ends.')).toBeVisible()
}

/** Nothing of ours or of Node's can be had inside the frame, and nothing of the page's has run there. */
async function expectNothingReached({ window }: Commonplace, what: 'article' | 'original') {
  const element = await window.locator(`iframe[data-shows="${what}"]`).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`The ${what} has no frame.`)
  expect(await namesIn(frame)).toEqual([])
  expect(await frame.evaluate(() => globalThis.origin)).toBe('null')
  expect(await frame.title()).not.toBe('ran')
}

function namesIn(frame: Frame) {
  return frame.evaluate(() =>
    ['commonplace', 'require', 'process', 'Buffer', 'ran'].filter((name) => name in globalThis),
  )
}

async function savedPage({ home }: Commonplace, page: string) {
  await writeFile(join(home, 'page.html'), page)
  return join(home, 'page.html')
}

/** The picture written into the page, as pages saved in one file have it. */
async function written() {
  return `data:image/png;base64,${await readFile(join(PAGES, PICTURE), 'base64')}`
}
