import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearPairs } from '#core/text/near-pairs'
import { likeness, sketchOf } from '#core/text/sketch'

const words = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 1000}`)
const text = words.join(' ')
const edited = [...words.slice(0, 30), 'something', 'else', ...words.slice(32)].join(' ')
const other = words.map((word) => `another-${word}`).join(' ')

test('a text that was edited in a place is nearly the same, another one is not', () => {
  const sketches = [text, other, edited].map(sketchOf)

  expect(nearPairs(sketches, 0.8)).toEqual([
    { one: 0, other: 2, likeness: expect.toSatisfy((alike: number) => alike > 0.85 && alike < 1) },
  ])
})

test('case, punctuation and spaces make no other text', () => {
  const shouted = text.toUpperCase().replaceAll(' ', ',\n')

  expect(sketchOf(shouted)).toEqual(sketchOf(text))
})

test('Chinese text, which has no spaces, is told too, and a text of a few words is not', () => {
  const chinese = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at * 3)).join(
    '',
  )
  const [one, changed] = [sketchOf(chinese), sketchOf(chinese.replace(chinese.slice(9, 11), '一'))]

  expect(one && changed && likeness(one, changed)).toBeGreaterThan(0.8)
  expect(sketchOf('Page not found.')).toBeNull()
})

test('likeness follows the share of runs of words that two texts have in common', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (kept) => {
      const mixed = [...words.slice(0, kept), ...words.slice(kept).map((word) => `new-${word}`)]
      const [a, b] = [sketchOf(text), sketchOf(mixed.join(' '))]
      // A word with a hyphen is two, so the new part is about twice as long.
      const common = Math.max(0, kept - 4) / (396 + 2 * (400 - kept))
      expect(a && b && Math.abs(likeness(a, b) - common)).toBeLessThan(0.3)
    }),
  )
})

test('what thousands of texts share, a banner of their site, does not make pairs of them all', () => {
  const banner = sketchOf(text)

  expect(nearPairs(Array<typeof banner>(5000).fill(banner), 0.8)).toEqual([])
})
