import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#core/search/parse-query'
import { printQuery } from '#core/search/print-query'
import {
  allOf,
  anyOf,
  DATE_FIELDS,
  notOf,
  NUMBER_FIELDS,
  SEARCH_PLACES,
  SEARCH_STATES,
  SEARCH_THINGS,
  SORT_KEYS,
  TEXT_FIELDS,
  type Clause,
  type Query,
  type Range,
  type Wanted,
} from '#core/search/query'

test('any query prints to text that reads back as the same query', () => {
  fc.assert(
    fc.property(aQuery(), (query) => {
      expect(parseQuery(printQuery(query))).toEqual(query)
    }),
    { numRuns: 2000 },
  )
})

test('whatever is typed can be read, and printing it changes nothing more', () => {
  fc.assert(
    fc.property(junk(), (text) => {
      const query = parseQuery(text)
      expect(parseQuery(printQuery(query))).toEqual(query)
    }),
    { numRuns: 5000 },
  )
})

test('a very deep query is read without failing', () => {
  expect(() => printQuery(parseQuery('('.repeat(4000)))).not.toThrow()
  expect(() => printQuery(parseQuery('-('.repeat(2000) + 'a'))).not.toThrow()
  expect(() => printQuery(parseQuery('-'.repeat(3999) + 'a'))).not.toThrow()
  expect(() => printQuery(parseQuery('(a OR (b '.repeat(400)))).not.toThrow()
})

function junk(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...'( ) " “ ” - * ~ : .. < > = AND OR NOT ~10 tag: title: saved: words: in: is: sort: url: lang: color: has:'.split(
      ' ',
    ),
    ...['a', 'foo', '日本', 'צה"ל', 'x/y', '2024', '2024-03', '30d', 'today', '5', '10%', 'inbox'],
    ...[
      ' ',
      ' ',
      ' ',
      '\n',
      'https://a.b/c_(d)',
      '10.1000/xyz',
      '"2 weeks ago"',
      'saved-asc',
      '：',
    ],
  )
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  )
}

function aQuery(): fc.Arbitrary<Query> {
  const sort = fc.record({
    by: fc.constantFrom(...SORT_KEYS),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
  })
  return fc.record({
    where: fc.option(aClause(), { nil: null }),
    sort: fc.option(sort, { nil: null }),
  })
}

function aClause(): fc.Arbitrary<Clause> {
  const { tree } = fc.letrec<{ tree: Clause }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      aLeaf(),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => present(allOf(of))),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => present(anyOf(of))),
      tie('tree').map(notOf),
    ),
  }))
  return tree
}

function aLeaf(): fc.Arbitrary<Clause> {
  const type = <T extends string>(name: T) => fc.constant(name)
  return fc.oneof(
    fc.record({
      type: type('text'),
      field: fc.option(fc.constantFrom(...TEXT_FIELDS), { nil: null }),
      wanted: aWanted(),
    }),
    fc.record({
      type: type('tag'),
      name: aName(),
      match: fc.constantFrom('whole' as const, 'prefix' as const),
    }),
    fc.record({ type: type('in'), place: fc.constantFrom(...SEARCH_PLACES) }),
    fc.record({ type: type('collection'), name: aName() }),
    fc.record({ type: type('is'), state: fc.constantFrom(...SEARCH_STATES) }),
    fc.record({ type: type('has'), thing: fc.constantFrom(...SEARCH_THINGS) }),
    fc.record({ type: type('no'), thing: fc.constantFrom(...SEARCH_THINGS) }),
    fc.record({ type: type('color'), name: aName() }),
    fc.record({ type: type('language'), code: fc.constantFrom('en', 'zh-hant', 'fa') }),
    fc.record({
      type: type('number'),
      field: fc.constantFrom(...NUMBER_FIELDS),
      range: aRange(fc.oneof(fc.nat(), fc.constantFrom(0.5, 12.25))),
    }),
    fc.record({
      type: type('date'),
      field: fc.constantFrom(...DATE_FIELDS),
      range: aRange(aDate()),
    }),
  )
}

function aWanted(): fc.Arbitrary<Wanted> {
  const phrase = aName()
  return fc.oneof(
    aWord().map((text): Wanted => ({ kind: 'word', text })),
    aWord().map((text): Wanted => ({ kind: 'prefix', text })),
    phrase.map((text): Wanted => ({ kind: 'phrase', text })),
    fc.record({ kind: fc.constant('near' as const), text: phrase, distance: fc.nat(999) }),
  )
}

function aWord(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('long-standing', 'https://a.b/c?d=e#f', '10.1000/xyz', 'U.S.', 'foo:bar'),
    fc.constantFrom('日本語', 'Iran’s', 'wiki/Iran_(state)', 'צה"ל', 'and', '&', '@x', 'a*b'),
    fc.stringMatching(/^[a-z0-9äß语][a-z0-9äß语.\-/]{0,8}$/),
  )
}

function aName(): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.constantFrom(
        'foreign policy',
        'terrorism/2024',
        'inbox',
        '(a',
        'b)',
        'c*',
        '-',
        'OR',
        '-x',
      ),
      fc.string({ minLength: 1, maxLength: 12 }),
    )
    .map((name) => name.replace(/["“”„‟«»＂]/g, '').trim())
    .filter((name) => name !== '')
}

function aDate(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '2024',
    '2024-03',
    '2024-02-29',
    'today',
    'yesterday',
    '2 weeks ago',
    '30d',
  )
}

function aRange<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Range<T>> {
  return fc.oneof(
    fc.record({ op: fc.constantFrom('is' as const, '<', '<=', '>', '>='), value }),
    fc
      .tuple(fc.option(value, { nil: null }), fc.option(value, { nil: null }))
      .filter(([from, to]) => from !== null || to !== null)
      .map(([from, to]) => ({ op: 'between' as const, from, to })),
  )
}

function present(clause: Clause | null): Clause {
  if (!clause) throw new Error('Two clauses make one.')
  return clause
}
