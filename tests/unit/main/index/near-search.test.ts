import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextNear, stepWords } from '#core/search/match-words'
import { NearSearch } from '#index/near-search'
import { RowSearch } from '#index/row-search'
import { codesOf } from '#index/word-codes'

// Of one, two, three and four bytes; 0 stands between the parts of a document.
const WORDS = [0, 1, 5, 127, 128, 133, 16_383, 16_384, 16_512, 2_097_152]
const aStream = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 })
const aStep = fc.uniqueArray(fc.constantFrom(...WORDS.slice(1)), { minLength: 1, maxLength: 3 })

test('words near each other are found in their bytes just where they are in the numbers', () => {
  const steps = fc.array(aStep, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(aStream, steps, fc.nat(12), (stream, wanted, within) => {
      const bits = new Uint8Array(2_097_153)
      wanted.forEach((words, index) => {
        for (const word of words) bits[word] = (bits[word] ?? 0) | (1 << index)
      })
      const near = { steps: wanted, bits, within }
      const bytes = Buffer.from([255, ...codesOf(stream), 5])

      const isFound = (wanted[0] ?? []).some((word) =>
        new NearSearch(near, word).isWithin(bytes, 1, bytes.length - 1),
      )

      const asked = wanted.map((words) => stepWords(0, new Set(words)))
      expect(isFound).toBe(nextNear(stream, asked, within, 0, stream.length) !== null)
    }),
  )
})

test('words in a row are found in their bytes just where they are in the numbers', () => {
  const row = fc.array(fc.constantFrom(...WORDS.slice(1)), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(aStream, row, (stream, words) => {
      const bytes = Buffer.from([255, ...codesOf(stream), 5])

      const isFound = new RowSearch(words).isWithin(bytes, 1, bytes.length - 1)

      const isThere = stream.some((_, at) => words.every((word, by) => stream[at + by] === word))
      expect(isFound).toBe(isThere)
    }),
  )
})
