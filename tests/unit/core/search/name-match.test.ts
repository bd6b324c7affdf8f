import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchName, readyName } from '#core/search/name-match'

const score = (typed: string, name: string) => matchName(typed, readyName(name))?.score ?? null
const best = (typed: string, names: string[]) =>
  names.toSorted((a, b) => (score(typed, b) ?? -1) - (score(typed, a) ?? -1))[0]

test('the beginning of a name counts most, then that of a word, then what is inside one', () => {
  expect(best('not', ['Cannot be', 'New note', 'Notes'])).toBe('Notes')
  expect(best('not', ['Cannot be', 'New note'])).toBe('New note')
})

test('first letters find a name, and letters that are not in it do not', () => {
  expect(score('nn', 'New note')).toBeGreaterThan(0)
  expect(score('xq', 'New note')).toBeNull()
})

test('words may come in any order, without their accents and capitals', () => {
  expect(matchName('tehran etud', readyName('Études of Tehran'))?.marks).toEqual([
    { start: 0, end: 4 },
    { start: 10, end: 16 },
  ])
})

test('what is marked is always inside the name, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (typed, name) => {
      const marks = matchName(typed, readyName(name))?.marks ?? []
      marks.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(name.length)
        expect(start).toBeGreaterThan(marks[at - 1]?.end ?? -1)
      })
    }),
  )
})

test('a whole name finds itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zé ]{1,40}$/), (name) => {
      expect(matchName(name, readyName(name))).not.toBeNull()
    }),
  )
})
