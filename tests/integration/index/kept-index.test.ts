import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#core/library/id'
import { printQuery } from '#core/search/print-query'
import type { Query } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'
import { FullTextIndex } from '#index/full-text-index'
import { aBundle } from '#tests/builders/a-bundle'
import { anEntryId, aSearchEntry } from '#tests/builders/search-entry'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { PATIENCE, times } from '#tests/soak/times'
import { anEntry, anId, aQuery } from './any-library'
import { bruteForce } from './brute-force'

/** Each run asks four queries. */
const RUNS = times(60, 2500)
const KILLS = 12
const NOW = '2024-06-15T12:00:00.000Z'

let program: Awaited<ReturnType<typeof aBundle>>
beforeAll(async () => {
  program = await aBundle('tests/integration/index/seal-until-killed.ts')
})
afterAll(() => program.remove())

test(
  'answers are right after any additions, removals, seals, merges and restarts',
  async () => {
    const step = fc.record({
      put: fc.array(anEntry(), { maxLength: 6 }),
      removed: fc.array(anId(), { maxLength: 3 }),
      then: fc.constantFrom('go on', 'seal', 'restart'),
    })
    const top = await aTemporaryFolder()
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 9 }),
        fc.array(aQuery(), { minLength: 4, maxLength: 4 }),
        async (steps, queries) => {
          const folder = join(top, String(run++))
          let index = new FullTextIndex(folder, () => 0)
          const library = new Map<Id, SearchEntry>()
          for (const { put, removed, then } of steps) {
            await index.put(put)
            index.remove(removed)
            for (const entry of put) library.set(entry.id, entry)
            for (const id of removed) library.delete(id)
            if (then !== 'go on') await index.settle()
            if (then !== 'restart') continue
            index.close()
            index = new FullTextIndex(folder, () => 0)
          }

          expect(index.size).toBe(library.size)
          for (const query of queries) {
            expect(await idsFound(index, query)).toEqual(bruteForce([...library.values()], query))
          }
          index.close()
        },
      ),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test('a snippet is cut from the same text before and after a restart', async () => {
  const folder = await aTemporaryFolder()
  const bodies = [
    'He said: “It’s a DUTY to warn”, and left — again.\n\nThe U.S. knew\u00a0it, e.g. in 2024.',
    'Die Straße war gesperrt; l’Élysée n’a rien dit. ﬁne so\u00adft ÀÉ!',
    '他说美国政府早就知道。The duty to warn 日本',
  ]
  const entries = bodies.map((body) => aSearchEntry({ body, title: 'On duty' }))
  const first = new FullTextIndex(folder, () => 0)
  await first.put(entries)
  const before = await find(first, '"on duty" OR duty OR gesperrt')
  await first.settle()
  first.close()

  const again = new FullTextIndex(folder, () => 0)

  expect(await find(again, '"on duty" OR duty OR gesperrt')).toEqual(before)
  expect(before.hits).toHaveLength(3)
  again.close()
})

test('only what changed since has to be indexed again', async () => {
  const folder = await aTemporaryFolder()
  const [same, edited, gone] = [1, 2, 3].map((number) =>
    aSearchEntry({ id: anEntryId(number), body: 'a duty', stamp: 'a' }),
  )
  const first = new FullTextIndex(folder, () => 0)
  await first.put([same, edited, gone].flatMap((entry) => entry ?? []))
  await first.settle()
  first.close()
  const index = new FullTextIndex(folder, () => 0)

  const missing = index.missing([
    [anEntryId(1), 'a'],
    [anEntryId(2), 'b'],
    [anEntryId(4), 'a'],
  ])

  expect(missing).toEqual([anEntryId(2), anEntryId(4)])
  expect((await find(index, 'duty')).hits.map(({ id }) => id)).toEqual([anEntryId(1)])
  index.close()
})

test('an index whose program is killed while it seals says nothing wrong, and heals', async () => {
  const folder = await aTemporaryFolder()
  let found = 0
  for (let kill = 0; kill < KILLS; kill++) {
    await sealUntilKilled(folder, kill)

    const index = new FullTextIndex(folder, () => 0)
    const { hits } = await find(index, 'document')
    for (const { id, snippet } of hits) {
      const number = Array.from({ length: 60 }, (_, at) => anEntryId(at)).indexOf(id)
      expect(snippet?.text).toMatch(new RegExp(`^round \\d+ of document ${number}$`))
    }
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
    found += hits.length
    const rest = readdirSync(folder).filter((name) => name.endsWith('.part'))
    expect(rest).toEqual([])

    const states = Array.from({ length: 60 }, (_, at) => [anEntryId(at), 'healed'] as const)
    const missing = index.missing(states)
    await index.put(missing.map((id) => aSearchEntry({ id, body: 'healed', stamp: 'healed' })))
    expect((await find(index, 'healed')).total).toBe(60)
    expect((await find(index, 'document')).total).toBe(0)
    index.close()
  }
  expect(found).toBeGreaterThan(0)
})

test.each([
  ['cut short', (path: string) => truncateSync(path, 100)],
  ['longer than it was', (path: string) => appendFileSync(path, 'more')],
  ['another', (path: string) => writeFileSync(path, '')],
])('a segment that is %s is left out, and its documents are missing', async (_, damage) => {
  const folder = await aTemporaryFolder()
  const index = new FullTextIndex(folder, () => 0)
  await index.put([aSearchEntry({ id: anEntryId(1), body: 'a duty', stamp: 'a' })])
  await index.settle()
  index.close()
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.seg')) damage(join(folder, name))
  }

  const again = new FullTextIndex(folder, () => 0)

  expect((await find(again, 'duty')).total).toBe(0)
  expect(again.missing([[anEntryId(1), 'a']])).toEqual([anEntryId(1)])
  again.close()
})

test('what cannot be written is found all the same, and said when it is to be kept', async () => {
  const folder = join(await aTemporaryFolder(), 'index')
  const index = new FullTextIndex(folder, () => 0)
  rmSync(folder, { recursive: true })
  for (let batch = 0; batch < 5; batch++) {
    const entries = Array.from({ length: 1000 }, (_, at) =>
      aSearchEntry({ id: anEntryId(batch * 1000 + at), body: 'a duty' }),
    )
    await index.put(entries)
  }

  await expect(index.settle()).rejects.toThrow('ENOENT')

  expect((await find(index, 'duty')).total).toBe(5000)
  expect(index.size).toBe(5000)
})

async function sealUntilKilled(folder: string, kill: number) {
  const child = spawn(process.execPath, [program.path, folder])
  let complaint = ''
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 40 + kill * 23))
  await once(child, 'close')
  expect(complaint).toBe('')
}

function find(index: FullTextIndex, query: string) {
  return index.find({ query, stage: 'finished', now: NOW, offset: 0, limit: 1000 })
}

async function idsFound(index: FullTextIndex, query: Query): Promise<Set<string>> {
  const { total, hits } = await find(index, printQuery(query))
  expect(total).toBe(hits.length)
  return new Set(hits.map(({ id }) => id))
}
