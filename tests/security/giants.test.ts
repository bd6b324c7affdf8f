import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { Commonplace } from '../e2e/commonplace'
import { PageServer, type Answer } from '../e2e/page-server'
import { ask, clipEach } from './clip-all'
import { table } from './table'
import { showClip } from './views'

const WORDS = 'The harbor keeps its own weather, and the pilots write it down every morning. '
const page = (body: string) => `<!doctype html><title>A giant</title><article>${body}</article>`

/** Pages made to exhaust whoever reads them. */
const FILES: Record<string, () => string> = {
  'boxes a million deep.html': () => page('<div>'.repeat(1_000_000)),
  'letters a million deep.html': () => page('<b><i>'.repeat(500_000)),
  'brackets a million deep.json': () => '['.repeat(1_000_000),
  'a million elements.html': () => page('<p>x'.repeat(1_000_000)),
  '300,000 paragraphs.html': () => page(`<p>${WORDS.slice(0, 30)}`.repeat(300_000)),
  'a table of 100,000 cells.html': () =>
    page(`<table>${`<tr>${'<td>7'.repeat(50)}`.repeat(2_000)}</table>`),
  'unclosed letters in every paragraph.html': () => page('<p><b class=a><i><u>x'.repeat(9_000)),
  '49 MB of words.html': () => page(`<p>${WORDS.repeat(600)}</p>`.repeat(1_090)),
  'one word of 40 MB.txt': () => 'x'.repeat(40 * 2 ** 20),
  '100 MB.html': () => page(`<p>${WORDS.repeat(600)}</p>`.repeat(2_230)),
}

const SERVERS: Record<string, Answer> = {
  'a bomb of 200 kB': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(gzipSync(Buffer.alloc(200 * 2 ** 20, 'x')))
  },
  'a page without end': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const go = () => {
      while (!response.destroyed && response.write(`<p>${WORDS}`.repeat(500)));
    }
    response.on('drain', go)
    go()
  },
  'a ring of redirects': ({ url }, response) => response.writeHead(302, { location: url }).end(),
}

test('what is far too large is clipped or refused in a sentence, and how long it holds up the window is told', async () => {
  const commonplace = await Commonplace.make()
  await commonplace.start()
  const site = await PageServer.open()
  const { window } = commonplace
  const folder = join(commonplace.home, 'giants')
  await mkdir(folder)
  const rows: (string | number)[][] = []
  const unsaid: string[] = []
  const tryOne = async (name: string, source: Parameters<typeof clipEach>[1][number]) => {
    const watch = await watchWindow(window)
    const began = performance.now()
    const [outcome] = await clipEach(window, [source])
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const clipping = await watch.longest()
    const shown = outcome?.id ? await whileShown(commonplace, outcome.id) : '-'
    const said = outcome?.problem?.message ?? 'saved'
    rows.push([name, seconds, clipping.window, clipping.main, shown, said.slice(0, 110)])
    if (!/^saved$|^\S.+\.$/.test(said)) unsaid.push(name)
  }
  for (const [name, make] of Object.entries(FILES)) {
    const path = join(folder, name)
    await writeFile(path, make())
    await tryOne(name, { kind: 'file', path })
  }
  for (const [name, answer] of Object.entries(SERVERS)) {
    site.answer(`/${encodeURIComponent(name)}`, answer)
    await tryOne(name, { kind: 'url', url: site.at(`/${encodeURIComponent(name)}`) })
  }

  const head = ['', 'seconds', 'window held up, ms', 'main', 'while shown', 'what was said']
  console.log(`\nGiants clipped in the app\n${table([head, ...rows])}`)
  expect(unsaid).toEqual([])
  await commonplace.end()
  await site.close()
})

async function whileShown(commonplace: Commonplace, id: string): Promise<number> {
  const watch = await watchWindow(commonplace.window)
  await showClip(commonplace, id)
  await commonplace.window.waitForTimeout(3_000)
  return (await watch.longest()).window
}

/** The longest time, in milliseconds, that the window drew nothing and that main answered nothing. */
async function watchWindow(window: Page) {
  await window.evaluate(() => {
    const watched = { last: performance.now(), longest: 0, isOver: false }
    Object.assign(globalThis, { watched })
    const look = () => {
      const now = performance.now()
      watched.longest = Math.max(watched.longest, now - watched.last)
      watched.last = now
      if (!watched.isOver) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  let [isOver, main] = [false, 0]
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now()
      await ask(window, 'settings.read')
      main = Math.max(main, performance.now() - began)
      await window.waitForTimeout(20)
    }
  })()
  const longest = async () => {
    isOver = true
    await asking
    const drawn = await window.evaluate(() => {
      const { watched } = globalThis as unknown as { watched: { longest: number; isOver: boolean } }
      watched.isOver = true
      return watched.longest
    })
    return { window: Math.round(drawn), main: Math.round(main) }
  }
  return { longest }
}
