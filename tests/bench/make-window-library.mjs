import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { open } from 'node:fs/promises'
import process from 'node:process'

import { clipOf, openStore, STORE_SOURCES } from './bench-store.mjs'
import { capturedPages } from './captured-pages.mjs'
import { between, pick, seededChance } from './chance.mjs'
import { importBundle } from './our-code.mjs'

const AT_ONCE = 16
const NESTED = 10
const NOTE_WORDS = 400
const [home, clips, tags, notes, bundled] = process.argv.slice(2)

await withoutSyncs()
const ours = await importBundle(bundled, STORE_SOURCES)
const store = await openStore(ours, home)
const chance = seededChance(3)
const names = Array.from({ length: Number(tags) }, (_, at) =>
  at % NESTED === 0 ? `area ${at / NESTED}` : `area ${Math.floor(at / NESTED)}/topic ${at}`,
)
const pages = capturedPages(ours, Number(clips))
let used = 0
await Promise.all(Array.from({ length: AT_ONCE }, keepPages))
for (let at = 0; at < Number(notes); at++) await keepNote(at)
await store.close()
spawnSync('sync')

async function keepPages() {
  for (const { page, savedAt, highlightsOn } of pages) {
    const id = ours.makeId(savedAt, randomBytes(16))
    const version = await store.files.writeVersion(id, page)
    // Each tag is used by turns, so that all of them are, and a few by chance.
    const own = [names[used++ % names.length], ...some(between(chance, 0, 4))]
    const clip = clipOf(id, version, page, {
      savedAt,
      tags: [...new Set(own)],
      highlights: highlightsOn(version.id).slice(0, 2),
    })
    await store.apply({ type: 'clip.added', clip })
  }
}

async function keepNote(at) {
  const moment = new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString()
  const words = Array.from({ length: NOTE_WORDS }, () => pick(chance, ['river', 'press', 'boats']))
  const note = {
    id: ours.makeId(Date.parse(moment), randomBytes(16)),
    title: `Note ${at}`,
    body: words.join(' ').replace(/(.{400}) /g, '$1\n\n'),
    tags: some(1),
    collections: [],
    createdAt: moment,
    editedAt: moment,
    trashed: false,
    edits: {},
  }
  await store.apply({ type: 'note.added', note })
}

function some(many) {
  return Array.from({ length: many }, () => pick(chance, names))
}

// Making is not measured, and the disk is settled once at the end.
async function withoutSyncs() {
  const file = await open(process.execPath)
  const handles = Object.getPrototypeOf(file)
  handles.sync = async () => undefined
  handles.datasync = async () => undefined
  await file.close()
}
