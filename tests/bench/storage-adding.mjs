import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'

import { openStore } from './bench-store.mjs'
import { pick, seededChance } from './chance.mjs'
import { passed, percentiles } from './measure.mjs'
import { openDatabase } from './sqlite-peer.mjs'
import { count, ms, printTable, ratio } from './table.mjs'

const TURNS = 5
const WARM_UP = 5
const BULK = 10_000

/** Small changes and a bulk one, until they are acknowledged, by turns with SQLite. */
export async function measureAdding(size, home, ours, sqlite, times) {
  const store = await openStore(ours, home)
  await store.checked
  const database = sqlite && openDatabase(sqlite, join(home, 'articles.db'))
  const ids = store.catalogue.clipIds
  const ways = [
    {
      name: 'Commonplace',
      add: (clip, highlight) => store.apply({ type: 'highlight.added', clip, highlight }),
      tag: (tag, tagged) => store.apply({ type: 'clips.tagged', ids: tagged, tags: [tag] }),
      settle: () => store.flush(),
    },
    ...(database
      ? [
          {
            name: 'better-sqlite3',
            add: database.addHighlight,
            tag: (tag, tagged) => database.tagAll(tagged, tag),
            settle: () => undefined,
          },
        ]
      : []),
  ]
  await compareAdding(size, ways, ids, ours, times)
  await compareTagging(size, ways, ids)
  await store.apply({ type: 'clips.untagged', ids: ids.slice(0, BULK), tags: bulkTags() })
  await store.flush()
  await store.close()
  database?.close()
}

async function compareAdding(size, ways, ids, ours, times) {
  const chance = seededChance(Date.now())
  const found = ways.map(({ name }) => ({ name, any: [], same: [] }))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, { add, settle }] of ways.entries()) {
      settleDisk()
      const addTo = (clip) => {
        const highlight = { ...ours.aHighlight(), id: idOf(ours, chance) }
        return passed(() => add(clip, highlight))
      }
      for (let done = 0; done < WARM_UP; done++) await addTo(pick(chance, ids))
      const open = pick(chance, ids)
      for (let done = 0; done < times / TURNS; done++) {
        found[at].any.push(await addTo(pick(chance, ids)))
        found[at].same.push(await addTo(open))
      }
      await settle()
    }
  }
  const rows = (key) => {
    const measured = found.map((way) => ({ name: way.name, ...percentiles(way[key]) }))
    const peer = measured.at(-1)
    return measured.map(({ name, p50, p95 }) => [
      ...[`${name}, ${key === 'any' ? 'any clip' : 'the clip one reads'}`, ms(p50), ms(p95)],
      ...[ratio(p50, peer.p50), ratio(p95, peer.p95)],
    ])
  }
  printTable(
    `Adding a highlight to one of ${count(size)} clips, acknowledged, ${times} times one right after the other`,
    ['', 'p50 ms', 'p95 ms', 'p50 to SQLite', 'p95 to SQLite'],
    [...rows('any'), ...rows('same')],
  )
}

async function compareTagging(size, ways, ids) {
  const tagged = ids.slice(0, BULK)
  const rows = []
  for (const { name, tag, settle } of ways) {
    const acknowledged = []
    const finished = []
    const heldUp = []
    for (const each of bulkTags()) {
      settleDisk()
      let ack
      finished.push(
        await passed(async () => {
          ack = await passed(() => tag(each, tagged))
          heldUp.push(await longestHoldUp(settle))
        }),
      )
      acknowledged.push(ack)
    }
    rows.push([
      name,
      ...Object.values(percentiles(acknowledged)).map(ms),
      ms(percentiles(finished).p50),
      ...['passed', 'processor'].map((key) => ms(Math.max(...heldUp.map((each) => each[key])))),
    ])
  }
  printTable(
    `Tagging ${count(tagged.length)} of ${count(size)} clips at once, three times`,
    [
      ...['', 'acknowledged p50 ms', 'most ms', 'all records written ms'],
      ...['longest hold-up meanwhile ms', 'CPU of it'],
    ],
    rows,
  )
}

// Of the event loop, as it passed and as this process had the processor: a busy computer holds up everybody.
async function longestHoldUp(work) {
  let longest = { passed: 0, processor: 0 }
  let last = { at: performance.now(), cpu: process.cpuUsage() }
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(last.cpu)
    const took = performance.now() - last.at
    if (took > longest.passed) longest = { passed: took, processor: (user + system) / 1000 }
    last = { at: performance.now(), cpu: process.cpuUsage() }
  }, 1)
  await work()
  clearInterval(timer)
  return longest
}

function bulkTags() {
  return ['bulk a', 'bulk b', 'bulk c']
}

function idOf({ makeId }, chance) {
  return makeId(
    Date.now(),
    Uint8Array.from({ length: 16 }, () => Math.floor(256 * chance())),
  )
}

// What one way left to be written later would be paid for by the next way's first fsync.
function settleDisk() {
  if (process.platform !== 'win32') spawnSync('sync')
}
