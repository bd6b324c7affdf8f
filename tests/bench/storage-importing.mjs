import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import { clipOf, openStore } from './bench-store.mjs'
import { capturedPages } from './captured-pages.mjs'
import { passed } from './measure.mjs'
import { openDatabase } from './sqlite-peer.mjs'
import { count, printTable } from './table.mjs'

const LANES = [1, 3, 16]

/** Clips a second, each with its files durable before it is in the list, and each durable before the next of its lane. */
export async function measureImporting(size, home, ours, sqlite, number) {
  const store = await openStore(ours, home)
  await store.checked
  const rows = []
  const added = []
  for (const lanes of LANES) {
    const pages = [...capturedPages(ours, number)]
    const keep = async ({ page, savedAt, tags, highlightsOn }) => {
      const id = ours.makeId(Date.now(), randomBytes(16))
      const version = await store.files.writeVersion(id, page)
      const clip = clipOf(id, version, page, {
        savedAt,
        tags,
        highlights: highlightsOn(version.id),
      })
      await store.apply({ type: 'clip.added', clip })
      added.push(id)
    }
    const acknowledged = await passed(() => inLanes(lanes, pages, keep))
    const written = acknowledged + (await passed(() => store.flush()))
    rows.push([`Commonplace, ${lanes} at once`, rate(number, acknowledged), rate(number, written)])
  }
  await store.apply({ type: 'clips.deleted', ids: added })
  await store.flush()
  await store.close()
  if (sqlite) rows.push(await importIntoSqlite(home, ours, sqlite, number))
  printTable(
    `Importing ${count(number)} pages of 24 kB into ${count(size)} clips, clips a second`,
    ['', 'acknowledged', 'with all records written'],
    rows,
  )
}

async function importIntoSqlite(home, ours, sqlite, number) {
  const database = openDatabase(sqlite, join(home, 'articles.db'))
  const pages = [...capturedPages(ours, number)].map((each, at) => {
    const id = ours.makeId(Date.now(), randomBytes(16))
    const version = { id: ours.makeId(at, randomBytes(16)) }
    const highlights = each.highlightsOn(version.id)
    return { page: each.page, clip: clipOf(id, version, each.page, { ...each, highlights }) }
  })
  const taken = await passed(() =>
    pages.forEach(({ clip, page }) => database.addClipDurably(clip, page)),
  )
  database.remove(pages.map(({ clip }) => clip.id))
  database.close()
  return ['better-sqlite3, one at a time', rate(number, taken), rate(number, taken)]
}

async function inLanes(lanes, items, work) {
  let next = 0
  const lane = async () => {
    for (let item = items[next++]; item; item = items[next++]) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

function rate(number, milliseconds) {
  return count(number / (milliseconds / 1000))
}
