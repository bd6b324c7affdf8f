import { fork } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { makeEntries } from './catalogue-entries.mjs'
import { between, pick, seededChance } from './chance.mjs'
import { collectGarbage, passed, percentiles, processorTime } from './measure.mjs'
import { bundle, importBundle } from './our-code.mjs'
import { sizes } from './sizes.mjs'
import { count, megabytes, ms, printTable } from './table.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const SIZES = sizes('clips', [1000, 10_000])
const [TIMES] = sizes('times', [9])
const FIRST_ROWS = 200
const MOST_AT_ONCE = 10_000

const SOURCES = [
  'src/main/storage/catalogue/catalogue.ts',
  'src/main/storage/catalogue-cache.ts',
  'src/core/library/list-wanted.ts',
]
const STATE = { line: 0, checkedAt: null, lastStamp: null }

// Started by itself: a process of its own for decoding, so that its memory is nobody else's.
const [bundled = await bundle(SOURCES), path] = process.send ? process.argv.slice(2) : []
const { Catalogue, keepCatalogue, readCatalogue, wholeShelf } = await importBundle(bundled, SOURCES)
if (process.send) await decodeHere(path)
else for (const size of SIZES) await measure(size)

async function measure(size) {
  const chance = seededChance(size)
  const entries = makeEntries(chance, size)
  const path = join(temporaryFolder(), 'catalogue')
  await keepCatalogue(path, { catalogue: measureMaking(entries), state: STATE })
  entries.length = Math.min(size, MOST_AT_ONCE)
  const { times, encodings, grown } = await decodeApart(path)
  printTable(
    `The catalogue of ${count(size)} clips, ${megabytes(statSync(path).size)} MB as a file, in a process of its own`,
    ['', 'CPU ms', 'grown MB'],
    [
      ['read, the first time, and the first 200 rows', ms(times[0]), megabytes(grown)],
      [`read, p50 of ${times.length}`, ms(percentiles(times).p50), ''],
      [`encode, p50 of ${encodings.length}`, ms(percentiles(encodings).p50), ''],
    ],
  )
  const { catalogue } = await readCatalogue(path)
  await measureLists(catalogue, size, entries, chance)
}

function measureMaking(entries) {
  const catalogue = new Catalogue()
  const filling = processorTime(() => entries.forEach((entry) => catalogue.setClip(entry)))
  const encoding = processorTime(() => catalogue.encode())
  printTable(
    `Making a catalogue of ${count(entries.length)} clips`,
    ['', 'CPU ms'],
    [
      ['set every clip', ms(filling)],
      ['encode, with the orders still to be made', ms(encoding)],
    ],
  )
  return catalogue
}

async function decodeApart(path) {
  const child = fork(import.meta.filename, [bundled, path])
  const exited = once(child, 'exit')
  const [decoded] = await Promise.race([once(child, 'message'), exited])
  await exited
  if (typeof decoded === 'object' && decoded !== null) return decoded
  throw new Error('The process that was to decode the catalogue ended before it did.')
}

async function decodeHere(path) {
  const before = residentBytes()
  const times = []
  let catalogue
  let grown
  for (let time = 0; time <= TIMES; time++) {
    catalogue?.close()
    const began = process.cpuUsage()
    catalogue = (await readCatalogue(path)).catalogue
    firstRows(catalogue.list(wholeShelf('library')))
    const { user, system } = process.cpuUsage(began)
    times.push((user + system) / 1000)
    grown ??= residentBytes() - before
  }
  const encodings = repeated(() => catalogue.encode())
  process.send({ times, encodings, grown })
}

async function measureLists(catalogue, size, entries, chance) {
  const all = wholeShelf('library')
  const [{ row }] = entries
  const sorted = ['saved', 'published', 'title', 'words', 'site'].flatMap((by) =>
    ['ascending', 'descending'].map((direction) => ({ ...all, sort: { by, direction } })),
  )
  const filtered = Object.entries({
    'on a shelf': { shelf: 'archive' },
    'of a tag': { tag: catalogue.tags()[0].name },
    'of a collection': { collection: catalogue.collections()[0].id },
    'of a site': { site: row.site },
    'being read': { state: 'reading' },
    'saved in a year': {
      savedFrom: '2020-01-01T00:00:00.000Z',
      savedTo: '2021-01-01T00:00:00.000Z',
    },
    'published in a year': { publishedFrom: '2019-01-01', publishedTo: '2019-12-31' },
  }).map(([name, filter]) => ({ name, wanted: { ...all, ...filter } }))
  const lists = [
    ...sorted.map((wanted) => ({ name: `${wanted.sort.by}, ${wanted.sort.direction}`, wanted })),
    ...filtered,
  ]
  const rows = []
  for (const { name, wanted } of lists) {
    const ask = () => firstRows(catalogue.list(wanted))
    const after = { moved: [], retitled: [], added: [] }
    for (let time = 0; time < TIMES; time++) {
      const entry = pick(chance, entries)
      catalogue.stand({ type: 'clips.favorited', ids: [entry.row.id], favorite: time % 2 === 0 })
      after.moved.push(await passed(ask))
      catalogue.setClip({ ...entry, row: { ...entry.row, title: `${chance()}` } })
      after.retitled.push(await passed(ask))
      const id = entry.row.id.slice(0, -8) + String(between(chance, 10_000_000, 99_999_999))
      catalogue.setClip({ ...entry, row: { ...entry.row, id } })
      after.added.push(await passed(ask))
      catalogue.removeClip(id)
      catalogue.setClip(entry)
      ask()
    }
    rows.push([name, ...Object.values(after).map((times) => ms(percentiles(times).p50))])
  }
  printTable(
    `A list of ${count(size)} clips with its first ${FIRST_ROWS} rows, p50 of ${TIMES}, right after a clip was ...`,
    ['', 'moved ms', 'retitled ms', 'added ms'],
    rows,
  )
  const ids = entries.map((each) => each.row.id)
  const times = Array.from({ length: TIMES }, (_, time) =>
    processorTime(() => catalogue.stand({ type: 'clips.tagged', ids, tags: [`bulk ${time}`] })),
  )
  const typed = entries.slice(0, TIMES).map((entry) => entry.row.title.slice(0, 3))
  const sums = [
    [`a bulk change of ${count(ids.length)} clips`, times],
    ['counts of the shelves', repeated(() => catalogue.counts())],
    ['counts of the tags', repeated(() => catalogue.tags())],
    ['counts of the sites', repeated(() => catalogue.sites())],
    [
      'what a link may mean',
      typed.map((each) => processorTime(() => catalogue.titlesHolding(each, 12))),
    ],
    ['what a link means', repeated((time) => catalogue.linkTarget(entries[time].row.title))],
    ['saved already?', repeated((time) => catalogue.savedAlready(entries[time].row.url, ''))],
  ]
  printTable(
    `Other questions to ${count(size)} clips`,
    ['', 'p50 CPU ms', 'p95'],
    sums.map(([name, taken]) => [name, ...Object.values(percentiles(taken)).map(ms)]),
  )
}

function repeated(work) {
  return Array.from({ length: TIMES }, (_, time) => processorTime(() => work(time)))
}

function firstRows(list) {
  return list.rows(0, FIRST_ROWS)
}

function residentBytes() {
  collectGarbage()
  return process.memoryUsage.rss()
}
