import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { Commonplace } from '../e2e/commonplace'
import { PageServer } from '../e2e/page-server'
import { clipAll, importAll, keepNotes } from './clip-all'
import { fewPages, hostilePages } from './hostile-pages'
import { layOut } from './laid-out'
import { launch } from './launch'
import { layRoads } from './roads'
import { armed } from './payload-set'
import { hostileWords } from './payloads/naming'
import { readNetworkLog } from './network-log'
import { setSentinel } from './sentinel'
import { table } from './table'
import { exportPages, lookAtList, lookAtNotes, openEach, search } from './views'

test('nothing that was clipped by any road runs, asks or goes anywhere in the app or in an export', async () => {
  const set = await layOut()
  const site = await PageServer.open()
  const commonplace = await Commonplace.make()
  const log = join(set.folder, 'network.json')
  const ears = { canary: set.canary, bait: pathToFileURL(set.bait).href }
  const words = hostileWords.map((word, at) => armed(word, 100_000 + at, ears))
  commonplace.app = await launch('.', {
    library: commonplace.library,
    'user-data-dir': join(commonplace.home, 'data'),
    'log-net-log': log,
  })
  const window = (commonplace.window = await commonplace.app.firstWindow())
  const sentinel = await setSentinel(commonplace.app)
  await window.reload()
  await window.getByRole('navigation', { name: 'Library' }).waitFor()
  const few = fewPages(set.payloads, 60)
  const all = hostilePages(set.payloads)
  const roads = await layRoads(join(set.folder, 'files'), site, all, few, words)

  const rows: (string | number)[][] = []
  for (const [road, sources] of Object.entries(roads))
    rows.push([road, sources.length, await clipAll(window, sources)])
  rows.push(['import', few.length, await importAll(window, set.folder, few, words)])
  rows.push(['note', words.length + few.length, await keepNotes(window, few, words)])
  const clipped = set.canary.count
  const old = new Date(2001, 1, 1)
  await utimes(set.bait, old, new Date())

  const views: (string | number)[][] = []
  const look = async (name: string, view: Promise<number>) => {
    const shown = await view
    const { ran, moved, opened, asked } = await sentinel.read()
    const asks = set.canary.count - clipped + asked.length
    views.push([name, shown, ran.length, asks, moved.length, opened.length])
  }
  await look('list', lookAtList(commonplace))
  await look('article', openEach(commonplace, 'article'))
  await look('original', openEach(commonplace, 'original'))
  await look('search', search(commonplace, 'zebrafish'))
  await look('note', lookAtNotes(commonplace))
  const exported = await exportPages(window, join(set.folder, 'exported'))
  const tried = await sentinel.read()
  await commonplace.app.close()
  await look2(exported)

  async function look2(files: string[]) {
    const plain = await launch('tests/security/plain-app', {
      windows: '1',
      'user-data-dir': join(set.folder, 'plain'),
    })
    const page = await plain.firstWindow()
    const other = await setSentinel(plain)
    for (const file of files) {
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
      await page.waitForTimeout(100)
    }
    const { ran, opened, asked, moved } = await other.read()
    const inside = pathToFileURL(join(set.folder, 'exported')).href
    const out = asked.filter((url) => !url.startsWith(inside))
    const gone = moved.filter((url) => !url.startsWith(inside))
    views.push([
      'export, in plain Chromium',
      files.length,
      ran.length,
      out.length,
      gone.length,
      opened.length,
    ])
    await plain.close()
  }

  const network = await readNetworkLog(log)
  console.log(
    `\nIn the app: ${set.said}; ${words.length} hostile titles and names\n` +
      table([['road', 'pages', 'kept'], ...rows]) +
      `\n\n` +
      table([['opened as', 'pages', 'ran', 'requests', 'left', 'windows'], ...views]) +
      `\n\n  heard by the canary while clipping ${clipped}, afterwards ${set.canary.count - clipped}\n` +
      `  network log of the window: requests ${network.requests.length}, names looked up ${network.names}, connections ${network.connections}\n` +
      `  questions to main from a frame ${tried.fromFrames}, links handed out ${tried.handedOut.length}, downloads ${tried.downloads.length}`,
  )

  expect(views.map(([name, , ...figures]) => [name, ...figures])).toEqual(
    views.map(([name]) => [name, 0, 0, 0, 0]),
  )
  const shown = new Map(views.map(([name, shown]) => [name, Number(shown)]))
  expect([...shown.values()].every((each) => each > 0)).toBe(true)
  // What was not opened has proved nothing.
  expect([shown.get('article'), shown.get('original')]).toEqual([
    shown.get('list'),
    shown.get('list'),
  ])
  expect(set.canary.heard.slice(clipped)).toEqual([])
  expect(tried).toMatchObject({ fromFrames: 0, handedOut: [], downloads: [] })
  expect(network).toEqual({ requests: [], names: 0, connections: 0 })
  expect((await stat(set.bait)).atimeMs).toBe(old.getTime())
  expect(await keptPictures(commonplace.library)).not.toContain(await readFile(set.bait, 'utf8'))
  await commonplace.end()
  await site.close()
  await set.end()
})

async function keptPictures(library: string) {
  const folder = join(library, 'assets')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const drawn = names.filter((name) => name.endsWith('.svg'))
  return Promise.all(drawn.map((name) => readFile(join(folder, name), 'utf8')))
}
