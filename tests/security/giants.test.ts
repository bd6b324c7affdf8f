import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import type { Source } from '#core/clip/captured-page'
import { Commonplace } from '../e2e/commonplace'
import { PageServer, type Answer } from '../e2e/page-server'
import { clipEach } from './clip-all'
import { table } from './table'
import { showClip } from './views'
import { watchWindow } from './watch-window'

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

const BOMB = gzipSync(Buffer.alloc(200 * 2 ** 20, 'x'))

const SERVERS: Record<string, Answer> = {
  'a bomb of 200 kB': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(BOMB)
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

let commonplace: Commonplace
let site: PageServer
const rows: (string | number)[][] = []

test.beforeAll(async () => {
  commonplace = await Commonplace.make()
  await commonplace.start()
  site = await PageServer.open()
})

test.afterAll(async () => {
  const head = ['', 'seconds', 'not drawn, ms', 'own work', 'main', 'while shown', 'own work']
  console.log(`\nGiants clipped in the app\n${table([[...head, 'what was said'], ...rows])}`)
  await commonplace.end()
  await site.close()
})

for (const [name, make] of Object.entries(FILES)) {
  test(`${name} is clipped or refused in a sentence`, async () => {
    const path = join(commonplace.home, name)
    await writeFile(path, make())
    await tryOne(name, { kind: 'file', path })
  })
}

for (const [name, answer] of Object.entries(SERVERS)) {
  test(`of ${name} it is said in a sentence that it is not clipped`, async () => {
    site.answer(`/${encodeURIComponent(name)}`, answer)
    await tryOne(name, { kind: 'url', url: site.at(`/${encodeURIComponent(name)}`) })
  })
}

async function tryOne(name: string, source: Source) {
  const held = await watchWindow(commonplace.window)
  const began = performance.now()
  const [outcome] = await clipEach(commonplace.window, [source])
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const clipping = await held()
  const shown = outcome?.id ? await whileShown(outcome.id) : { window: '-', task: '-' }
  const said = outcome?.problem?.message ?? 'saved'
  const figures = [clipping.window, clipping.task, clipping.main, shown.window, shown.task]
  rows.push([name, seconds, ...figures, said.slice(0, 110)])
  expect(said).toMatch(/^saved$|^\S.+\.$/)
}

async function whileShown(id: string) {
  const held = await watchWindow(commonplace.window)
  await showClip(commonplace, id)
  await commonplace.window.waitForTimeout(3_000)
  return held()
}
