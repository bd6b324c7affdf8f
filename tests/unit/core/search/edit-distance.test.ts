import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '#core/search/edit-distance'

test.each([
  ['warning', 'warning', 0],
  ['warning', 'warming', 1],
  ['warning', 'wanring', 1],
  ['warning', 'warnings', 1],
  ['warning', 'arning', 1],
  ['warning', 'wrnin', 2],
  ['warning', 'policy', 3],
])('from %s to %s it is %i', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits)
})

test('it is the same both ways, and one letter more or other is one edit at most', () => {
  const word = fc.stringMatching(/^[abc]{0,7}$/)
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, at) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))
      expect(editDistance(a, a.slice(0, at) + a.slice(at + 1), 3)).toBeLessThanOrEqual(1)
    }),
  )
})
