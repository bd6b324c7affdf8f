import { Index } from 'flexsearch'

import { makeArticles, textOf } from './articles.mjs'
import { seededChance } from './chance.mjs'
import { liveBytes, passed, percentiles, processorTime } from './measure.mjs'
import { ourCode } from './our-code.mjs'
import { asTyped, queryMaker } from './queries.mjs'
import { sizes } from './sizes.mjs'
import { count, megabytes, ms, printTable, ratio } from './table.mjs'

const SIZES = sizes('articles', [2000, 10_000])
const [QUERIES] = sizes('queries', [40])
// Every beginning of every word takes FlexSearch four times as long, too long for a large library.
const [FORWARD_MOST] = sizes('forward', [2000])
const WARM_UP = 10
const SHOWN = 20
const BATCH = 100
const SEED = 1
const NOW = '2024-05-03T10:00:00.000Z'

const { FullTextIndex, aSearchEntry } = await ourCode(
  'src/main/index/full-text-index.ts',
  'tests/builders/search-entry.ts',
)
for (const size of SIZES) await measure(size)

async function measure(size) {
  const articles = makeArticles(size, SEED)
  const entries = articles.map((article) =>
    aSearchEntry({ title: article.title, body: textOf(article) }),
  )
  const ours = measureBuilding('FullTextIndex', () => buildOurs(entries))
  const strict = measureBuilding('FlexSearch, strict', () => buildStock('strict', entries))
  const forward =
    size <= FORWARD_MOST
      ? measureBuilding('FlexSearch, forward', () => buildStock('forward', entries))
      : null
  const built = [ours, strict, forward].filter((each) => each !== null)
  printTable(
    `Building an index of ${count(size)} articles, memory without the articles themselves`,
    ['', 'articles/CPU s', 'to strict', 'heap MB', 'to strict'],
    built.map(({ name, time, heap }) => [
      ...[name, count(size / (time / 1000)), ratio(strict.time, time)],
      ...[megabytes(heap), ratio(heap, strict.heap)],
    ]),
  )
  await compareFinding(articles, { ours, strict, forward })
}

async function compareFinding(articles, { ours, strict, forward }) {
  const rows = []
  const warmUp = queryKinds(queryMaker(articles, seededChance(SEED + 1)), WARM_UP)
  const kinds = queryKinds(queryMaker(articles, seededChance(SEED + 2)), QUERIES)
  for (const [at, { name, queries, peer }] of kinds.entries()) {
    const other = peer === 'forward' ? forward : strict
    await runQueries(warmUp[at].queries, ours, other)
    rows.push(rowOf(name, other, await runQueries(queries, ours, other)))
  }
  printTable(
    `Finding in ${count(articles.length)} articles, ${QUERIES} queries of a kind. Ours reads the query, counts all and ranks,\nand gives the first ${SHOWN} with a marked piece of text; FlexSearch gives ${SHOWN} numbers that hold the words.\n“Found” is how often the article a query was taken from is among them.`,
    ['', 'p50 ms', 'p95 ms', 'found', 'peer', 'p50 ms', 'p95 ms', 'found', 'p50 to peer'],
    rows,
  )
}

function queryKinds({ word, common, three, inARow }, times) {
  const kind = (name, peer, make) => {
    return { name, peer, queries: Array.from({ length: times }, make).flat() }
  }
  const plain = ({ source, words }) => ({ source, typed: words.join(' '), ours: words.join(' ') })
  // A space after the last word says that it is finished.
  const finished = (query) => ({ ...plain(query), ours: `${query.words.join(' ')} ` })
  const quoted = (query) => ({ ...plain(query), ours: `"${query.words.join(' ')}"` })
  return [
    kind('one word', 'strict', () => finished(word())),
    kind('common word', 'strict', () => finished(common())),
    kind('three words', 'strict', () => finished(three())),
    kind('phrase of three words', 'strict', () => quoted(inARow(3))),
    kind('quotation of eight words', 'strict', () => quoted(inARow(8))),
    kind('a word as it is typed', 'forward', () =>
      asTyped(word().words[0]).map((begun) => plain({ source: null, words: [begun] })),
    ),
  ]
}

/** By turns, so that what else the computer does falls on both. */
async function runQueries(queries, ours, peer) {
  const runs = []
  for (const { source, typed, ours: query } of queries) {
    const run = { source }
    run.ourTime = await passed(() => (run.ours = ours.find(query)))
    if (peer) run.peerTime = await passed(() => (run.peer = peer.find(typed)))
    runs.push(run)
  }
  return runs
}

function rowOf(name, peer, runs) {
  const ours = percentiles(runs.map(({ ourTime }) => ourTime))
  const own = [ms(ours.p50), ms(ours.p95), shareFound(runs, 'ours')]
  if (!peer) return [name, ...own, 'not built', '', '', '', '']

  const theirs = percentiles(runs.map(({ peerTime }) => peerTime))
  const other = [ms(theirs.p50), ms(theirs.p95), shareFound(runs, 'peer')]
  return [name, ...own, peer.name, ...other, ratio(ours.p50, theirs.p50)]
}

function shareFound(runs, whose) {
  const known = runs.filter(({ source }) => source !== null)
  if (known.length === 0) return ''
  const found = known.filter((run) => run[whose].includes(run.source)).length
  return `${Math.round((100 * found) / known.length)}%`
}

function measureBuilding(name, build) {
  const before = liveBytes()
  let find
  const time = processorTime(() => (find = build()))
  return { name, find, time, heap: liveBytes() - before }
}

function buildOurs(entries) {
  const index = new FullTextIndex(() => 0)
  for (let done = 0; done < entries.length; done += BATCH) {
    index.put(entries.slice(done, done + BATCH))
  }
  const places = new Map(entries.map(({ id }, place) => [id, place]))
  return (query) =>
    index.find({ query, now: NOW, offset: 0, limit: SHOWN }).hits.map(({ id }) => places.get(id))
}

function buildStock(tokenize, entries) {
  const index = new Index({ tokenize })
  for (const [place, { title, body }] of entries.entries()) index.add(place, `${title}\n${body}`)
  return (query) => index.search(query, { limit: SHOWN })
}
