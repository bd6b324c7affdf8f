import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, clipAll } from '../security/clip-all'
import { fewPages } from '../security/hostile-pages'
import { layOut } from '../security/laid-out'
import { readNetworkLog } from '../security/network-log'
import { armed } from '../security/payload-set'
import { hostileWords } from '../security/payloads/naming'
import { layRoads } from '../security/roads'
import { NOTHING, setSentinel } from '../security/sentinel'
import { showEach } from '../security/views'
import { expect, test } from './page-server'

test('of every class of attack nothing runs, asks or goes anywhere, nor does the program by itself', async ({
  commonplace,
  site,
}) => {
  const log = join(commonplace.home, 'network.json')
  await commonplace.app.close()
  await commonplace.start(commonplace.library, `--log-net-log=${log}`)
  const { app, window } = commonplace
  const set = await layOut('')
  const sentinel = await setSentinel(app)
  await window.reload()
  await commonplace.shelf('Inbox').waitFor()
  const ears = { canary: set.canary, bait: set.bait }
  const words = hostileWords.map((word, at) => armed(word, 100_000 + at, ears))
  const folder = join(set.folder, 'files')
  await mkdir(folder)
  const pages = fewPages(set.payloads, 40)
  const roads = await layRoads(folder, site, pages, pages.slice(0, 1), words.slice(0, 8))
  const sources = Object.values(roads).flat()
  expect(await clipAll(window, sources)).toBeGreaterThan(0.8 * sources.length)
  for (const word of words)
    await ask(window, 'notes.add', { title: word.slice(0, 900), body: word })
  const clipped = set.canary.count

  expect(await showEach(commonplace, 'article')).toBeGreaterThan(10)
  expect(await showEach(commonplace, 'original')).toBeGreaterThan(10)
  await commonplace.shelf('Notes').click()
  await commonplace.rows().first().click()

  expect(await sentinel.read()).toEqual(NOTHING)
  expect(set.canary.heard.slice(clipped)).toEqual([])
  await app.close()
  expect(await readNetworkLog(log)).toEqual({ requests: [], names: 0, connections: 0 })
  await set.end()
})
