import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

import { cardsById, fileOfCards, layOutCards, makeCards } from './a-library-of-cards.mjs'
import { pick, seededChance } from './chance.mjs'
import { passed, percentiles } from './measure.mjs'
import { bundle, importBundle } from './our-code.mjs'
import { sizes } from './sizes.mjs'
import { count, megabytes, ms, printTable, ratio } from './table.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const SIZES = sizes('clips', [200, 2000])
const [HIGHLIGHTS] = sizes('highlights', [60])
const [OPENINGS] = sizes('openings', [5])
const WARM_UP = 2
const ROUNDS = 3
// A way that is slow gets fewer times, so that a large library can still be measured.
const LONGEST_TURN = 1000
const SOURCES = [
  'src/main/storage/library-store.ts',
  'src/main/storage/library-paths.ts',
  'src/main/storage/json-format.ts',
  'src/main/storage/durable-file.ts',
  'src/core/clip/clip.ts',
  'src/core/highlight/describe-quote.ts',
  'tests/builders/a-clip.ts',
  'tests/builders/a-highlight.ts',
  'tests/builders/a-version.ts',
  'tests/builders/an-id.ts',
]

const bundled = await bundle(SOURCES)
const ours = await importBundle(bundled, SOURCES)
for (const size of SIZES) await measure(size)

async function measure(size) {
  const folder = temporaryFolder()
  const cards = makeCards(ours, size)
  layOutCards(ours, folder, cards)
  const path = fileOfCards(folder)
  await new Low(new JSONFile(path), cardsById(cards)).write()
  const one = `one file of ${megabytes(statSync(path).size)} MB`

  await compareOpening(size, folder, path, one)
  await compareAdding(size, folder, cards, one)
}

async function compareAdding(size, folder, cards, one) {
  const store = await openLibrary(folder)
  const unsynced = fileOfCards(folder)
  const synced = join(folder, 'cards-synced.json')
  const ways = [
    {
      name: 'LibraryStore, a file for each clip, with fsync',
      add: (clip, highlight) => store.apply({ type: 'highlight.added', clip, highlight }),
    },
    { name: `lowdb JSONFile, ${one}, no fsync`, add: await fileAdder(new JSONFile(unsynced)) },
    { name: `${one} replaced with fsync`, add: await fileAdder(syncingFile(synced), cards) },
  ].map((way) => ({ ...way, times: [] }))

  const chance = seededChance(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { add, times } of ways) {
      settleDisk()
      const addOne = () => passed(() => add(pick(chance, cards).id, ours.aHighlight()))
      times.push(...(await inTurn(addOne)))
    }
  }
  await store.close()

  const measured = ways.map((way) => ({ ...way, ...percentiles(way.times) }))
  const peer = measured[1]
  printTable(
    `Adding a highlight to one of ${count(size)} clips, by turns`,
    ['', 'times', 'p50 ms', 'p95 ms', 'p50 to lowdb'],
    measured.map(({ name, times, p50, p95 }) => [
      ...[name, count(times.length), ms(p50), ms(p95), ratio(p50, peer.p50)],
    ]),
  )
}

async function inTurn(addOne) {
  const times = []
  for (let done = 0; done < WARM_UP; done++) await addOne()
  const end = performance.now() + LONGEST_TURN
  while (times.length < HIGHLIGHTS / ROUNDS && performance.now() < end) times.push(await addOne())
  return times
}

async function compareOpening(size, folder, path, one) {
  const ways = [
    { name: 'LibraryStore, checked and listed', args: ['library', folder, bundled, ...SOURCES] },
    { name: `lowdb JSONFile, ${one}, as it is`, args: ['file', path] },
  ].map((way) => ({ ...way, openings: [] }))
  for (let round = 0; round < OPENINGS; round++) {
    for (const { args, openings } of ways) openings.push(await openApart(args))
  }

  const measured = ways.map(({ name, openings }) => ({
    name,
    ...percentiles(openings.map(({ time }) => time)),
    after: percentiles(openings.map(({ after }) => after)).p50,
    grown: percentiles(openings.map(({ grown }) => grown)).p50,
  }))
  const peer = measured[1]
  printTable(
    `Opening ${count(size)} clips, ${OPENINGS} times each in a new process, files in the disk cache`,
    ['', 'p50 ms', 'p95 ms', 'p50 to lowdb', 'rss MB', 'grown MB', 'rss to lowdb'],
    measured.map(({ name, p50, p95, after, grown }) => [
      ...[name, ms(p50), ms(p95), ratio(p50, peer.p50)],
      ...[megabytes(after), megabytes(grown), ratio(after, peer.after)],
    ]),
  )
}

async function openApart(args) {
  const child = fork(join(import.meta.dirname, 'open-library.mjs'), args)
  const exited = once(child, 'exit')
  const [opening] = await Promise.race([once(child, 'message'), exited])
  await exited
  if (typeof opening === 'object' && opening !== null) return opening
  throw new Error('The process that was to open the library ended before it did.')
}

function openLibrary(folder) {
  const now = () => new Date().toISOString()
  const tools = { machine: 'bench', now, newId: ours.anId, report: console.error }
  return ours.LibraryStore.open(folder, tools)
}

async function fileAdder(adapter, cards) {
  const file = new Low(adapter, { clips: {} })
  if (cards) file.data = structuredClone(cardsById(cards))
  else await file.read()
  return async (clip, highlight) => {
    file.data.clips[clip].highlights.push(highlight)
    await file.write()
  }
}

/** What lowdb's JSONFile writes, made durable the way our records are. */
function syncingFile(path) {
  return {
    read: async () => null,
    write: (content) => ours.replaceDurably(path, JSON.stringify(content, null, 2)),
  }
}

// What one way left to be written later would be paid for by the next way's first fsync.
function settleDisk() {
  if (process.platform !== 'win32') spawnSync('sync')
}
