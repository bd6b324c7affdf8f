import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '#storage/read-yaml'
import { UnknownYaml } from '#storage/yaml-flow'

test.each<[string, string, Record<string, unknown>]>([
  ['plain words', 'title: Plan of the week', { title: 'Plan of the week' }],
  [
    'a colon and a hash within words',
    'title: 10:30 at C#, see a:b',
    { title: '10:30 at C#, see a:b' },
  ],
  ['quotes of both kinds', `a: 'it''s'\nb: "caf\\u00e9\\n"`, { a: "it's", b: 'café\n' }],
  ['a list in brackets', 'tags: [a, "b c", d/e]', { tags: ['a', 'b c', 'd/e'] }],
  ['a list in brackets over lines', 'tags: [\n  a,\n  b,\n]\nx: 1', { tags: ['a', 'b'], x: 1 }],
  ['a list below, set in', 'tags:\n  - a\n  - b # second\nx: 1', { tags: ['a', 'b'], x: 1 }],
  ['a list below, not set in', 'tags:\n- a\n- b\nx: 1', { tags: ['a', 'b'], x: 1 }],
  [
    'a map below',
    'edits:\n  title: 2024\n  tag a: later',
    { edits: { title: 2024, 'tag a': 'later' } },
  ],
  ['a map in braces', 'm: {a: 1, b: [x], "c": null}', { m: { a: 1, b: ['x'], c: null } }],
  ['maps in a list', 'l:\n  - a: 1\n    b: 2\n  - c', { l: [{ a: 1, b: 2 }, 'c'] }],
  ['lists in a list', 'l:\n  - - a\n    - b\n  - []', { l: [['a', 'b'], []] }],
  ['a text in lines', 't: |\n  one\n   two\n\n  three\nx: 1', { t: 'one\n two\n\nthree\n', x: 1 }],
  ['a folded text', 't: >-\n  one\n  two\n\n  three', { t: 'one two\nthree' }],
  ['words over lines', 't: one\n  two\nx: 1', { t: 'one two', x: 1 }],
  ['a value on the next line', 'a:\n  {b: 1}\nc:\n  two words', { a: { b: 1 }, c: 'two words' }],
  ['comments and empty lines', '# first\n\na: 1 # one\n#b: 2\n', { a: 1 }],
  ['nothing', 'a:\nb: ~\nc: null', { a: null, b: null, c: null }],
  ['truths and dates', 'a: true\nb: 2024-05-03\nc: 007', { a: true, b: '2024-05-03', c: '007' }],
  ['lines of Windows', 'a: 1\r\nb: [x]\r\n', { a: 1, b: ['x'] }],
  ['a quoted key', '"a: b": 1', { 'a: b': 1 }],
  ['an empty text', '', {}],
])('reads %s', (_, text, meaning) => {
  expect(readYaml(text)).toEqual(meaning)
})

test.each([
  'a: &x 1',
  'a: *x',
  'a: !!str 1',
  'a: [b',
  'a: "b',
  '\ta: 1',
  'just words',
  '- a',
  'a: 1\n b: 2\nc',
])('says of %j that it does not know it', (text) => {
  expect(() => readYaml(text)).toThrow(UnknownYaml)
})

const anyKey = fc.oneof(
  fc.stringMatching(/^[a-zA-Z][\w ]{0,8}[a-z]$/),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
)
const anyValue = fc.jsonValue({ maxDepth: 3 })
const anyMap = fc.dictionary(anyKey, anyValue, { noNullPrototype: true, maxKeys: 6 })

test('reads JSON in its lines, whatever it says', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const text = Object.entries(map).map(
        ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      )

      expect(readYaml(text.join('\n'))).toEqual(plain(map))
    }),
  )
})

test('reads what is set in by indent, whatever it says', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(readYaml(setIn(plain(map), 0))).toEqual(plain(map))
    }),
  )
})

test('comes to an end of whatever it is given, with a map or by saying so', () => {
  const bits = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '|',
    '>',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (all) => {
      try {
        expect(typeof readYaml(all.join(''))).toBe('object')
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UnknownYaml)
      }
    }),
  )
})

test('does not go deeper than it can', () => {
  expect(() => readYaml(`a: ${'['.repeat(100_000)}`)).toThrow(UnknownYaml)
  const deep = Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`)
  expect(() => readYaml(deep.join('\n'))).toThrow(UnknownYaml)
})

// As JSON would say it: without a zero below zero.
function plain(map: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(map)) as Record<string, unknown>
}

function setIn(value: unknown, indent: number): string {
  const space = ' '.repeat(indent)
  const below = (each: unknown) =>
    isOpen(each) ? `\n${setIn(each, indent + 2)}` : ` ${JSON.stringify(each)}`
  if (Array.isArray(value)) return value.map((each) => `${space}-${below(each)}`).join('\n')
  return Object.entries(value as object)
    .map(([key, each]) => `${space}${JSON.stringify(key)}:${below(each)}`)
    .join('\n')
}

function isOpen(value: unknown) {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

test.each([
  ['empty lines between words', `a: x${'\n'.repeat(300_000)}  y`],
  ['empty lines in a text', `a: |\n  x${'\n'.repeat(300_000)}  y`],
  ['lines of dashes', '\n---\n'.repeat(100_000)],
  ['brackets', `a: ${'['.repeat(300_000)}`],
  ['spaces', `a${' '.repeat(20_000)}x`],
])('is done with a long run of %s', (_, text) => {
  try {
    readYaml(text)
  } catch (cause) {
    expect(cause).toBeInstanceOf(UnknownYaml)
  }
})
