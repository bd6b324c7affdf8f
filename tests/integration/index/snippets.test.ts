import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHits } from '#core/search/find-hits'
import { parseQuery } from '#core/search/parse-query'
import { FullTextIndex } from '#index/full-text-index'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { anEntryId, aSearchEntry } from '#tests/builders/search-entry'

const NOW = '2024-06-15T12:00:00.000Z'
const QUERIES = [
  ...['duty', '"duty to warn"', 'duty OR "to warn"', '"duty iran"~3', 'warn*', 'wa* 日本', '本'],
  ...[
    'strasse',
    '"U.S. duty"',
    '정부',
    'ประเทศ',
    '-iran duty',
    '"日本語 duty" OR 日本語',
    'office',
  ],
]
const aPiece = fc.oneof(
  fc.constantFrom('duty', 'Duty', 'DUTY', 'to', 'warn', 'Warned', 'Iran’s', 'U.S.', 'Straße'),
  fc.constantFrom(
    '日本語',
    '本',
    '정부가',
    'ประเทศไทย',
    'oﬃce',
    'so\u00adft',
    '😀',
    'x'.repeat(300),
  ),
  fc.constantFrom(' ', ' ', ' ', ', ', '.\n', ' — ', ' *** ', '“', '” ', '\u00a0'),
  fc.constant('Nothing of note happened on that long day. '.repeat(4)),
)
const aBody = fc.array(aPiece, { maxLength: 40 }).map((pieces) => pieces.join(''))

test('what is shown of a text is marked as reading it would, and the same once it is sealed', async () => {
  const folder = await aTemporaryFolder()
  await fc.assert(
    fc.asyncProperty(
      fc.array(aBody, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...QUERIES),
      async (bodies, query) => {
        const entries = bodies.map((body, at) =>
          aSearchEntry({ id: anEntryId(at), title: '', body, language: 'en' }),
        )
        const index = new FullTextIndex(folder, () => 0)
        await index.clear()
        await index.put(entries)
        const live = await shown(index, query)
        await index.settle()
        const sealed = await shown(index, query)
        index.close()

        expect(sealed).toEqual(live)
        for (const { id, snippet, at } of live) {
          const body = entries.find((entry) => entry.id === id)?.body ?? ''
          const hits = findHits(body, parseQuery(query), { language: 'en' })
          const texts = hits.map(({ start, end }) => onOneLine(body.slice(start, end)))
          if (at) expect(hits).toContainEqual(at)
          for (const { start, end } of snippet?.marks ?? []) {
            const marked = snippet?.text.slice(start, end) ?? ''
            expect(texts.some((text) => text.includes(marked))).toBe(true)
          }
          expect(snippet?.marks.length === 0).toBe(hits.length === 0)
        }
      },
    ),
    { numRuns: 150 },
  )
})

async function shown(index: FullTextIndex, query: string) {
  const request = { query, stage: 'finished' as const, now: NOW, offset: 0, limit: 10 }
  const { hits } = await index.find(request)
  return hits.map(({ id, snippet, at }) => ({ id, snippet, at }))
}

function onOneLine(text: string): string {
  return text.replace(/\s/g, ' ')
}
