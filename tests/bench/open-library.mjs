import process from 'node:process'
import { join } from 'node:path'

import { openStore, STORE_SOURCES } from './bench-store.mjs'
import { collectGarbage, passed } from './measure.mjs'
import { importBundle } from './our-code.mjs'
import { openDatabase } from './sqlite-peer.mjs'

const FIRST_ROWS = 200
const [way, home, bundled, sqlite] = process.argv.slice(2)

// A program of its own for every opening: nothing is warm in it, and its memory is nobody else's.
process.send(way === 'library' ? await openLibrary() : await openSqlite())
process.disconnect()

async function openLibrary() {
  const ours = await importBundle(bundled, STORE_SOURCES)
  const all = ours.wholeShelf('library')
  const before = resident()
  let store
  const began = process.cpuUsage()
  const first = await passed(async () => {
    store = await openStore(ours, home)
    store.catalogue.list(all).rows(0, FIRST_ROWS)
  })
  const opened = resident()
  const firstBusy = processor(began)
  const busy = process.cpuUsage()
  const checked = first + (await passed(() => store.checked))
  const checking = processor(busy)
  const filtered = await passed(() => {
    const [tag] = store.catalogue.tags()
    for (const wanted of [{ tag: tag?.name ?? null }, { state: 'unread' }, { site: 'Site 1' }]) {
      store.catalogue.list({ ...all, ...wanted, sort: { by: 'title', direction: 'ascending' } })
    }
  })
  const peak = resident()
  collectGarbage()
  const settled = resident()
  const { library: clips } = store.catalogue.counts()
  await store.close()
  return {
    first,
    filtered: first + filtered,
    checked,
    checking,
    firstBusy,
    before,
    opened,
    peak,
    settled,
    clips,
  }
}

async function openSqlite() {
  const before = resident()
  let database
  const began = process.cpuUsage()
  const first = await passed(() => {
    database = openDatabase(sqlite, join(home, 'articles.db'))
    database.firstRows(FIRST_ROWS)
  })
  const opened = resident()
  const firstBusy = processor(began)
  let rows
  const filtered = first + (await passed(() => (rows = database.allRows())))
  const peak = resident()
  collectGarbage()
  const settled = resident()
  const clips = rows.length
  database.close()
  return { first, firstBusy, filtered, before, opened, peak, settled, clips }
}

function resident() {
  return process.memoryUsage.rss()
}

// Milliseconds of the processor: a busy computer lets others wait, and this tells what is ours.
function processor(began) {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
