import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

import { clipOf, openStore, STORE_SOURCES } from './bench-store.mjs'
import { capturedPages } from './captured-pages.mjs'
import { importBundle } from './our-code.mjs'
import { openDatabase } from './sqlite-peer.mjs'

const AT_ONCE = 16
const [home, size, bundled, sqlite] = process.argv.slice(2)

await withoutSyncs()
const ours = await importBundle(bundled, STORE_SOURCES)
const store = await openStore(ours, home)
const database = sqlite ? openDatabase(sqlite, join(home, 'articles.db')) : null
const pages = capturedPages(ours, Number(size))

database?.begin()
await Promise.all(Array.from({ length: AT_ONCE }, takeOneByOne))
database?.commit()
database?.close()
await store.close()
spawnSync('sync')

async function takeOneByOne() {
  for (const { page, savedAt, tags, highlightsOn } of pages) {
    const id = ours.makeId(savedAt, randomBytes(16))
    const version = await store.files.writeVersion(id, page)
    const highlights = highlightsOn(version.id)
    const clip = clipOf(id, version, page, { savedAt, tags, highlights })
    await store.apply({ type: 'clip.added', clip })
    database?.addClip(clip, page)
  }
}

// Making is not measured, and the disk is settled once at the end.
async function withoutSyncs() {
  const file = await open(process.execPath)
  const handles = Object.getPrototypeOf(file)
  handles.sync = async () => undefined
  handles.datasync = async () => undefined
  await file.close()
}
