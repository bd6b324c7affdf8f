import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { makeArticles, textOf } from './articles.mjs'
import { seededChance } from './chance.mjs'
import { liveBytes, passed, percentiles, processorTime } from './measure.mjs'
import { bundle, importBundle } from './our-code.mjs'
import { asTyped, queryMaker } from './queries.mjs'
import { searchPeers } from './search-peers.mjs'
import { sizes } from './sizes.mjs'
import { count, megabytes, ms, printTable, ratio } from './table.mjs'
import { temporaryFolder } from './temporary-folder.mjs'
import { workerOfSearch } from './worker-of-search.mjs'

const SIZES = sizes('clips', [2000, 10_000])
const [QUERIES] = sizes('queries', [40])
const WARM_UP = 10
const SHOWN = 25
/** Each query is asked so often, and the best time counts: what else the computer does is not the engine's. */
const ROUNDS = 3
const BATCH = 50
const UPDATES = 40
const SEED = 1
const NOW = '2024-05-03T10:00:00.000Z'

const SOURCES = [
  'src/main/index/full-text-index.ts',
  'src/contract/port.ts',
  'src/contract/worker-requests.ts',
  'tests/builders/search-entry.ts',
]
const BUNDLE = await bundle(SOURCES)
const { FullTextIndex, aSearchEntry } = await importBundle(BUNDLE, SOURCES)
const PEERS = searchPeers()
/** More than these the peers that keep all in memory are not given. */
const MOST_IN_MEMORY = 30_000
for (const size of SIZES) await measure(size)

async function measure(size) {
  const articles = makeArticles(size, SEED)
  const entries = articles.map((article) =>
    aSearchEntry({ title: article.title, body: textOf(article) }),
  )
  const ours = await measureBuilding('Commonplace', () => buildOurs(entries))
  const engines = [ours]
  for (const { name, build, isInMemory } of PEERS) {
    if (isInMemory && size > MOST_IN_MEMORY) continue
    engines.push(await measureBuilding(name, () => build(entries)))
  }
  const [, first] = engines
  printTable(
    `Building an index of ${count(size)} articles, memory without the articles themselves`,
    ['', 'articles/CPU s', `to ${first.name}`, 'heap MB'],
    engines.map(({ name, time, heap }) => [
      ...[name, count(size / (time / 1000)), ratio(first.time, time), megabytes(heap)],
    ]),
  )
  await compareFinding(articles, engines)
  await measureKeeping(entries, ours.find.folder, ours.find.index)
  await measureWorker(entries, ours.find.folder)
}

async function compareFinding(articles, engines) {
  const warmUp = queryKinds(queryMaker(articles, seededChance(SEED + 1)), WARM_UP)
  const kinds = queryKinds(queryMaker(articles, seededChance(SEED + 2)), QUERIES)
  const rows = []
  for (const [at, { name, mode, queries }] of kinds.entries()) {
    await runQueries(mode, warmUp[at].queries, engines)
    const runs = await runQueries(mode, queries, engines)
    const [own, other] = runs.map(({ times }) => percentiles(times).p95)
    rows.push([name, ...runs.flatMap(cellsOf), runs[1].isAble ? ratio(own, other) : ''])
  }
  printTable(
    `Finding in ${count(articles.length)} articles, ${QUERIES} queries of a kind, best of ${ROUNDS}, p95 in ms. Each gives ${SHOWN} numbers.\n“Found” is how often the article a query was taken from is among them.`,
    ['', ...engines.flatMap(({ name }) => [name, 'found']), `to ${engines[1].name}`],
    rows,
  )
}

function queryKinds({ word, common, three, inARow }, times) {
  const kind = (name, mode, make) => {
    return { name, mode, queries: Array.from({ length: times }, make).flat() }
  }
  return [
    kind('one word', 'all', word),
    kind('common word', 'all', common),
    kind('three words, all', 'all', three),
    kind('three words, any', 'any', three),
    kind('phrase of three words', 'phrase', () => inARow(3)),
    kind('three words near', 'near', () => inARow(3)),
    kind('quotation of eight words', 'any', () => inARow(8)),
    kind('a word as it is typed', 'typing', () =>
      asTyped(word().words[0]).map((begun) => ({ source: null, words: [begun] })),
    ),
  ]
}

/** By turns, so that what else the computer does falls on all. */
async function runQueries(mode, queries, engines) {
  const runs = engines.map(() => ({ times: [], known: 0, found: 0, isAble: true }))
  for (const { source, words } of queries) {
    for (const [at, { find }] of engines.entries()) {
      let answer = null
      let time = Infinity
      for (let round = 0; round < ROUNDS; round++) {
        const once = await passed(async () => (answer = await find(mode, words)))
        time = Math.min(time, once)
      }
      if (answer === null) runs[at].isAble = false
      runs[at].times.push(time)
      if (source === null) continue
      runs[at].known++
      if (answer?.includes(source)) runs[at].found++
    }
  }
  return runs
}

function cellsOf({ times, known, found, isAble }) {
  if (!isAble) return ['', '']
  return [p95(times), known === 0 ? '' : `${Math.round((100 * found) / known)}%`]
}

function p95(times) {
  return ms(percentiles(times).p95)
}

async function measureBuilding(name, build) {
  const before = liveBytes()
  const began = process.cpuUsage()
  const find = await build()
  const { user, system } = process.cpuUsage(began)
  return { name, find, time: (user + system) / 1000, heap: liveBytes() - before }
}

async function buildOurs(entries) {
  const folder = temporaryFolder()
  const index = new FullTextIndex(folder, () => 0)
  for (let done = 0; done < entries.length; done += BATCH) {
    await index.put(entries.slice(done, done + BATCH))
  }
  await index.settle()
  const places = new Map(entries.map(({ id }, place) => [id, place]))
  const find = async (mode, words) => {
    const ids = await index.findIds(questionFor(mode, words))
    return ids.map((id) => places.get(id))
  }
  return Object.assign(find, { index, folder })
}

function questionFor(mode, words) {
  const asked = {
    all: words.join(' '),
    any: words.join(' OR '),
    phrase: `"${words.join(' ')}"`,
    near: `"${words.join(' ')}"~10`,
    typing: words.join(' '),
  }
  const stage = mode === 'typing' ? 'typing' : 'finished'
  return { query: asked[mode], stage, now: NOW, offset: 0, limit: SHOWN }
}

/** What it costs to keep an index: its size, opening it, and one article changed. */
async function measureKeeping(entries, folder, index) {
  const bytes = readdirSync(folder).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  )
  const opening = processorTime(() => new FullTextIndex(folder, () => 0).close())
  const updates = []
  for (const entry of entries.slice(0, UPDATES)) {
    const changed = { ...entry, body: `${entry.body} and more` }
    updates.push(await passed(() => index.put([changed])))
  }
  index.close()
  printTable(
    `Keeping ${count(entries.length)} articles`,
    ['disk MB', 'open CPU ms', 'update p95 ms'],
    [[megabytes(bytes), ms(opening), p95(updates)]],
  )
}

/** As the window asks: of a process of its own, by the contract, for a page of results with their snippets. */
async function measureWorker(entries, folder) {
  const builder = await workerOfSearch(BUNDLE)
  await builder.ask('index.open', { folder: temporaryFolder() })
  for (let done = 0; done < entries.length; done += BATCH) {
    await builder.ask('index.put', { entries: entries.slice(done, done + BATCH) })
  }
  await builder.ask('index.settle', {})
  const building = await builder.peak()
  await builder.close()

  const worker = await workerOfSearch(BUNDLE)
  const typed = entries
    .slice(0, UPDATES)
    .flatMap(({ body }) => asTyped(body.split(' ', 2)[1]))
    .map((begun) => ({ begun, time: Infinity }))
  for (let round = 0; round < ROUNDS; round++) {
    // Opened anew, so that nothing that was asked before is known.
    await worker.ask('index.open', { folder })
    for (const each of typed) {
      const once = await passed(() => worker.ask('index.find', questionFor('typing', [each.begun])))
      each.time = Math.min(each.time, once)
    }
  }
  const { p50, p95: most } = percentiles(typed.map(({ time }) => time))
  const asking = await worker.peak()
  await worker.close()
  printTable(
    `In a process of its own, ${count(entries.length)} articles: a word as it is typed, ${SHOWN} results with snippets, there and back, best of ${ROUNDS}`,
    ['p50 ms', 'p95 ms', 'peak MB asking', 'peak MB building'],
    [[ms(p50), ms(most), megabytes(asking), megabytes(building)]],
  )
}
