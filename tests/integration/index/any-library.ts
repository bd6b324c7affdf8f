import fc from 'fast-check'
import { allOf, anyOf, notOf, type Clause, type Query, type Wanted } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'
import { aHighlightEntry, anEntryId, aSearchEntry } from '#tests/builders/search-entry'

/** The last of each id. */
export function latest(entries: readonly SearchEntry[]): SearchEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()]
}

const WORDS = [
  ...['warn', 'warned', 'Warning', 'warnings', 'private', 'policy', 'policies', 'state', 'stated'],
  ...[
    'Iran',
    'Iran’s',
    'IRAN',
    'U.S.',
    'US',
    'café',
    'CAFE',
    'duty',
    'to',
    '2024',
    'long-standing',
  ],
]
const TAGS = ['terrorism', 'terrorism/2024', 'Iran', 'iran/policy', 'foreign policy', 'ter']

function aText(maxLength = 14): fc.Arbitrary<string> {
  const mark = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' “', '” ', '\n')
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS), mark), { maxLength })
    .map((pairs) => pairs.map(([word, space]) => word + space).join(''))
}

/** One of ten ids. */
export function anId(): fc.Arbitrary<string> {
  return fc.nat(9).map(anEntryId)
}

/** Any clip or note made of a few words. */
export function anEntry(): fc.Arbitrary<SearchEntry> {
  const tags = fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 })
  const highlight = fc
    .record({ text: aText(4), note: aText(3), color: fc.constantFrom('yellow', 'green'), tags })
    .map(aHighlightEntry)
  return fc
    .record({
      id: anId(),
      kind: fc.constantFrom('clip' as const, 'note' as const),
      title: aText(4),
      body: aText(),
      authors: fc.array(aText(2), { maxLength: 2 }),
      site: fc.option(aText(2), { nil: null }),
      tags,
      highlights: fc.array(highlight, { maxLength: 2 }),
      place: fc.constantFrom('inbox' as const, 'archive', 'trash'),
      favorite: fc.boolean(),
      progress: fc.constantFrom(0, 0.02, 0.03, 0.5, 0.94, 0.95, 1),
      language: fc.constantFrom('en', null),
      wordCount: fc.nat(20),
      versionCount: fc.integer({ min: 1, max: 2 }),
      imageCount: fc.nat(1),
      orphanCount: fc.nat(1),
      page: fc.constantFrom(undefined, 'a page', 'another', 'a third'),
      collections: fc.subarray(['thesis', 'My Thesis']),
      savedAt: fc.constantFrom('2023-12-31T23:59:59.000Z', '2024-03-01T00:00:00.000Z'),
      publishedAt: fc.constantFrom(null, '2024-03-01', '2024-02-29', '2023-11-05T08:00:00Z'),
    })
    .map(aSearchEntry)
}

/** Any query for what such entries may hold. */
export function aQuery(): fc.Arbitrary<Query> {
  const { tree } = fc.letrec<{ tree: Clause }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      aLeaf(),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => allOf(of) ?? ANY_PLACE),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => anyOf(of) ?? ANY_PLACE),
      tie('tree').map(notOf),
    ),
  }))
  return fc.record({ where: fc.option(tree, { nil: null }), sort: fc.constant(null) })
}

const ANY_PLACE: Clause = { type: 'in', place: 'all' }

function aLeaf(): fc.Arbitrary<Clause> {
  const field = fc.constantFrom(
    null,
    null,
    null,
    'title',
    'text',
    'author',
    'note',
    'highlight',
    'site',
  )
  const day = fc.constantFrom('2023', '2024', '2024-03', '2024-02', '2024-03-01', '2023-12-31')
  const comparison = fc.constantFrom('is' as const, '<', '<=', '>', '>=')
  const text = fc.record({
    type: fc.constant('text' as const),
    field: field as fc.Arbitrary<
      'title' | 'text' | 'author' | 'note' | 'highlight' | 'site' | null
    >,
    wanted: aWanted(),
  })
  return fc.oneof(
    { arbitrary: text, weight: 8 },
    fc.record({
      type: fc.constant('tag' as const),
      name: fc.constantFrom(...TAGS),
      match: fc.constantFrom('whole' as const, 'prefix'),
    }),
    fc.record({
      type: fc.constant('in' as const),
      place: fc.constantFrom('inbox' as const, 'archive', 'trash', 'all'),
    }),
    fc.record({
      type: fc.constant('is' as const),
      state: fc.constantFrom(
        'unread' as const,
        'reading',
        'read',
        'favorite',
        'duplicate',
        'orphan',
      ),
    }),
    fc.record({
      type: fc.constantFrom('has' as const, 'no' as const),
      thing: fc.constantFrom('highlights' as const, 'notes', 'tags', 'versions', 'images'),
    }),
    fc.record({
      type: fc.constant('collection' as const),
      name: fc.constantFrom('thesis', 'My Thesis', 'none'),
    }),
    fc.record({ type: fc.constant('color' as const), name: fc.constantFrom('yellow', 'green') }),
    fc.record({ type: fc.constant('language' as const), code: fc.constantFrom('en', 'de') }),
    fc.record({
      type: fc.constant('number' as const),
      field: fc.constantFrom('words' as const, 'progress'),
      range: fc.oneof(
        fc.record({ op: comparison, value: fc.nat(20) }),
        fc.record({ op: fc.constant('between' as const), from: fc.nat(10), to: fc.constant(15) }),
      ),
    }),
    fc.record({
      type: fc.constant('date' as const),
      field: fc.constantFrom('saved' as const, 'published'),
      range: fc.oneof(
        fc.record({ op: comparison, value: day }),
        fc.constant({ op: 'between' as const, from: '2023-12', to: '2024-02' }),
      ),
    }),
  )
}

function aWanted(): fc.Arbitrary<Wanted> {
  const word = fc.constantFrom(...WORDS.filter((word) => word !== 'to'))
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  return fc.oneof(
    word.map((text): Wanted => ({ kind: 'word', text })),
    fc
      .constantFrom('wa', 'warn', 'p', 'ira', 'caf', 'u')
      .map((text): Wanted => ({ kind: 'prefix', text })),
    phrase.map((text): Wanted => ({ kind: 'phrase', text })),
    fc.record({ kind: fc.constant('near' as const), text: phrase, distance: fc.nat(4) }),
  )
}
