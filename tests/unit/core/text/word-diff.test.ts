import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Alignment } from '#core/text/alignment'
import { Effort } from '#core/text/effort'
import { diffWords } from '#core/text/word-diff'
import { someRevision } from '../highlight/some-prose'

/** Pairs of words as `old>new`, those left alone as the word. */
function shown(before: string, after: string): string {
  const { before: old, after: now, to } = diffWords(before, after)
  return Array.from(to, (place, at) => {
    const word = old.text.slice(old.starts[at], old.ends[at])
    return place < 0 ? `(${word})` : `${word}>${now.text.slice(now.starts[place], now.ends[place])}`
  }).join(' ')
}

test('words are paired whatever their case, accents and width', () => {
  expect(shown('Le Café ferme １０', 'le cafe FERME 10')).toBe(
    'Le>le Café>cafe ferme>FERME １０>10',
  )
})

test('an inserted sentence that begins like its neighbor does not tear the neighbor', () => {
  const before = 'First one here. The owner must pay the rent.'
  const after = 'First one here. The owner must clean the stairs. The owner must pay the rent.'

  const { to } = diffWords(before, after)

  expect(Array.from(to)).toEqual([0, 1, 2, 9, 10, 11, 12, 13, 14])
})

test('words that only happen to stand in both sentences are not paired', () => {
  expect(shown('the cat of my aunt sleeps here', 'all ships of the line sailed on')).not.toContain(
    '>',
  )
})

test('pairs are mutual and join equal words, whatever was edited', () => {
  fc.assert(
    fc.property(someRevision, ({ before, after }) => {
      const { before: old, after: now, to, from } = diffWords(before, after)

      to.forEach((place, at) => {
        if (place < 0) return
        expect(from[place]).toBe(at)
        expect(now.numbers[place]).toBe(old.numbers[at])
      })
      expect(from.filter((place) => place >= 0)).toHaveLength(to.filter((at) => at >= 0).length)
    }),
  )
})

test('an unchanged text has every word paired with itself', () => {
  fc.assert(
    fc.property(someRevision, ({ before }) => {
      const { to } = diffWords(before, before)

      expect(Array.from(to)).toEqual(Array.from(to.keys()))
    }),
  )
})

const MILLION = 1_000_000
// Steps are what is promised; a busy computer may take its time over them.
const PATIENCE = 60_000
const STEPS_A_WORD = 50
const STEPS_AT_LEAST = 5_000_000
const { alike } = Alignment.prototype
const { allows } = Effort.prototype
let steps = 0

beforeEach(() => {
  steps = 0
  Alignment.prototype.alike = function (old, now) {
    steps += 1
    return alike.call(this, old, now)
  }
  Effort.prototype.allows = function (comparisons) {
    const isAllowed = allows.call(this, comparisons)
    if (isAllowed) steps += comparisons
    return isAllowed
  }
})

afterEach(() => {
  Alignment.prototype.alike = alike
  Effort.prototype.allows = allows
})

const edited = (part: string) =>
  Array.from({ length: 200 }, (_, at) => `${part.repeat(4000 / part.length)} edit${at} `).join('')

test.each([
  ['one word throughout', 'word '.repeat(MILLION / 5), edited('word ')],
  ['the same words round and round', 'a b c d e f g h '.repeat(MILLION / 16), edited('b c a d ')],
  ['one line again and again', 'the cat sat\n'.repeat(MILLION / 12), edited('the dog ran\n')],
  ['one word of a million letters', 'a'.repeat(MILLION), `${'a'.repeat(MILLION - 1)}b`],
  ['a million characters without a space', '漢字仮名'.repeat(MILLION / 4), edited('漢仮字名')],
  ['nothing but marks', '.!?-'.repeat(MILLION / 4), '?!'.repeat(MILLION / 2)],
])(
  '%s is compared in steps that grow with its words',
  (_, before, after) => {
    const { before: old, after: now } = diffWords(before, after)

    expect(steps).toBeLessThan(STEPS_AT_LEAST + STEPS_A_WORD * (old.count + now.count))
  },
  PATIENCE,
)
