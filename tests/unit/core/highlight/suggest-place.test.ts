import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestPlace } from '#core/highlight/suggest-place'
import { someRevision } from './some-prose'

const TEXT = [
  'The council met in the evening and nobody spoke for long.',
  'An iron bridge will replace the old one that the flood carried away.',
  'The school stays closed until the end of the month.',
].join('\n')

test('the most like place of a reworded passage is suggested, with how like it is', () => {
  const place = suggestPlace(TEXT, 'The old stone bridge was carried away by the flood.')

  expect(TEXT.slice(place?.start, place?.end)).toContain('the flood carried away')
  expect(place?.likeness).toBeGreaterThan(0.5)
  expect(place?.likeness).toBeLessThan(1)
})

test('a passage that stands there is wholly like itself', () => {
  expect(suggestPlace(TEXT, 'nobody spoke')).toEqual({
    start: TEXT.indexOf('nobody'),
    end: TEXT.indexOf('nobody') + 12,
    likeness: 1,
  })
})

test('nothing is suggested where nothing is like it', () => {
  expect(suggestPlace(TEXT, 'Quarterly earnings exceeded all forecasts')).toBeNull()
  expect(suggestPlace(TEXT, '***')).toBeNull()
  expect(suggestPlace('', 'nobody spoke')).toBeNull()
})

test('a suggestion lies inside the text, and is never called more than like', () => {
  fc.assert(
    fc.property(someRevision, ({ before, after, start, end }) => {
      const place = suggestPlace(after, before.slice(start, end))

      if (!place) return
      expect(place.start).toBeLessThan(place.end)
      expect(place.end).toBeLessThanOrEqual(after.length)
      expect(place.likeness).toBeGreaterThan(0)
      expect(place.likeness).toBeLessThanOrEqual(1)
    }),
  )
})
