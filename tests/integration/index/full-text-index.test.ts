import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printQuery } from '#core/search/print-query'
import type { Clause, Query } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'
import { FullTextIndex } from '#index/full-text-index'
import { anEntryId, aSearchEntry } from '#tests/builders/search-entry'
import { PATIENCE, times } from '#tests/soak/times'
import { anEntry, anId, aQuery, latest } from './any-library'
import { bruteForce } from './brute-force'

const PAIRS = times(600, 10_000)
const NOW = '2024-06-15T12:00:00.000Z'

test(
  'answers are those of reading every entry, for any library and any query',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEntry(), { maxLength: 12 }), aQuery(), async (entries, query) => {
        const index = anIndex()
        index.put(entries)

        expect(await idsFound(index, query)).toEqual(bruteForce(latest(entries), query))
      }),
      { numRuns: PAIRS },
    )
  },
  PATIENCE,
)

test(
  'answers stay right through additions, edits and removals',
  async () => {
    const step = fc.oneof(
      fc.array(anEntry(), { maxLength: 6 }).map((put) => ({ put, removed: [] })),
      fc.array(anId(), { maxLength: 4 }).map((removed) => ({ put: [], removed })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), aQuery(), async (steps, query) => {
        const index = anIndex()
        const library = new Map<string, SearchEntry>()
        for (const { put, removed } of steps) {
          index.put(put)
          index.remove(removed)
          for (const entry of put) library.set(entry.id, entry)
          for (const id of removed) library.delete(id)
        }

        expect(index.size).toBe(library.size)
        expect(await idsFound(index, query)).toEqual(bruteForce([...library.values()], query))
      }),
      { numRuns: PAIRS / 2 },
    )
  },
  PATIENCE,
)

test('the last word typed also finds what it begins, as reading every entry would', async () => {
  const typed = fc.constantFrom('warn', 'p', 'pol', 'st', 'iran', 'us', '20', 'dut')
  await fc.assert(
    fc.asyncProperty(fc.array(anEntry(), { maxLength: 12 }), typed, async (entries, text) => {
      const index = anIndex()
      index.put(entries)
      const where: Clause = { type: 'text', field: null, wanted: { kind: 'unfinished', text } }

      const found = await index.find({ query: text, now: NOW, offset: 0, limit: 1000 })

      expect(new Set(found.hits.map(({ id }) => id))).toEqual(
        bruteForce(latest(entries), { where, sort: null }),
      )
    }),
    { numRuns: 300 },
  )
})

test('answers stay right when segments fill up and are given up', async () => {
  const index = anIndex()
  const library = new Map<string, SearchEntry>()
  const texts = ['duty to warn', 'private warning', 'Iran’s policy', 'states of the U.S.']
  for (let round = 0; round < 4; round++) {
    const entries = Array.from({ length: 3000 }, (_, at) =>
      aSearchEntry({ id: anEntryId(at), body: `${texts[(at + round) % 4]} round ${round}` }),
    )
    index.put(entries)
    for (const entry of entries) library.set(entry.id, entry)
    const removed = entries.filter((_, at) => at % (round + 2) === 0).map(({ id }) => id)
    index.remove(removed)
    for (const id of removed) library.delete(id)
  }

  for (const text of ['warning', 'private', 'policy', 'round', '3']) {
    const query: Query = {
      where: { type: 'text', field: null, wanted: { kind: 'word', text } },
      sort: null,
    }
    const { total } = await index.find({ query: `${text} `, now: NOW, offset: 0, limit: 1 })
    expect(total).toBe(bruteForce([...library.values()], query).size)
  }
  expect(index.size).toBe(library.size)
})

function anIndex(): FullTextIndex {
  return new FullTextIndex(null, () => 0)
}

async function idsFound(index: FullTextIndex, query: Query): Promise<Set<string>> {
  // A space behind says that the last word is finished.
  const answer = await index.find({
    query: `${printQuery(query)} `,
    now: NOW,
    offset: 0,
    limit: 1000,
  })
  expect(answer.total).toBe(answer.hits.length)
  return new Set(answer.hits.map(({ id }) => id))
}
