import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '#core/library/change'
import { describeChange, type Titles } from '#core/library/describe-change'
import { describeInGerman } from '#core/library/describe-change-german'
import { anyChange } from '#tests/builders/any-change'

const UNKNOWN: Titles = { clip: () => undefined, note: () => undefined }
const CLIP = '0'.repeat(26)
const COLLECTION = '1'.repeat(26)
const NAMED: Titles = {
  clip: (id) => (id === CLIP ? 'Lampen' : undefined),
  note: () => undefined,
  collection: (id) => (id === COLLECTION ? 'Häfen' : undefined),
}

test('whatever is changed is told in German, and differently than in English', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const said = describeInGerman(change, UNKNOWN)

      expect(said).not.toMatch(/undefined|null|NaN/)
      expect(said).not.toBe(describeChange(change, UNKNOWN))
    }),
    { numRuns: 1000 },
  )
})

test.each<[Change, string]>([
  [{ type: 'clips.tagged', ids: [CLIP, COLLECTION], tags: ['iran'] }, '2 Clips mit iran getaggt'],
  [
    { type: 'clips.collected', ids: [CLIP], collection: COLLECTION },
    '„Lampen“ in die Sammlung „Häfen“ gelegt',
  ],
  [
    { type: 'clips.uncollected', ids: [CLIP], collection: COLLECTION },
    '„Lampen“ aus der Sammlung „Häfen“ genommen',
  ],
  [{ type: 'notes.trashed', ids: [COLLECTION] }, 'Die Sammlung „Häfen“ in den Papierkorb gelegt'],
])('%j is told as %s', (change, words) => {
  expect(describeInGerman(change, NAMED)).toBe(words)
})
