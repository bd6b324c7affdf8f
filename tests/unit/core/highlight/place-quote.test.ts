import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeQuote, type Quote } from '#core/highlight/place-quote'
import { readLetters } from '#core/text/letters'
import { someProse } from './some-prose'

const TEXT = [
  'The river rose in the night, and nobody slept.',
  '“Leave the boats,” said the ferryman. “The river will bring them back.”',
  'In the morning the river was quiet, and the boats were gone.',
  'Years later, in the night of the great storm, they came back.',
].join('\n')

function placed(quote: Quote): string | null {
  const place = placeQuote(readLetters(TEXT), quote)
  return place && TEXT.slice(place.start, place.end)
}

describe('a quote alone is placed', () => {
  test('where it stands once, with its marks', () => {
    expect(placed({ exact: 'said the ferryman. “The river will bring them back.”' })).toBe(
      'said the ferryman. “The river will bring them back.”',
    )
  })

  test('whatever its case, quotes, spaces and line breaks', () => {
    expect(placed({ exact: '"leave  the\nboats," SAID the ferryman' })).toBe(
      '“Leave the boats,” said the ferryman',
    )
    expect(placed({ exact: 'nobody slept.“Leave the boats' })).toBe(
      'nobody slept.\n“Leave the boats',
    )
  })

  test('at the one of several places whose context it names', () => {
    const place = placeQuote(readLetters(TEXT), {
      exact: 'in the night',
      prefix: 'came, years later, ',
      suffix: ' of the great storm, they',
    })

    expect(place?.start).toBe(TEXT.lastIndexOf('in the night'))
  })

  test('though it is but a part of a word, when enough of what stands around it is known', () => {
    const around = {
      prefix: 'Years later, in the night of the gr',
      suffix: 't storm, they came back.',
    }
    expect(placed({ exact: 'ea', ...around })).toBe('ea')
    expect(placed({ exact: 'ea' })).toBeNull()
  })

  test('though it begins or ends inside a word, when it is long enough', () => {
    expect(placed({ exact: 'erryman. “The river will bri' })).toBe('erryman. “The river will bri')
    expect(placed({ exact: 'iver' })).toBeNull()
  })
})

describe('a quote alone is not placed', () => {
  test('where it stands in several places, equally likely', () => {
    expect(placed({ exact: 'the boats' })).toBeNull()
    expect(placed({ exact: 'in the night', prefix: 'zzz ', suffix: ' yyy' })).toBeNull()
  })

  test('where it is short and its context speaks of another place', () => {
    const elsewhere = {
      prefix: 'Not a word was spoken; it was ',
      suffix: ' as a grave in the house',
    }

    expect(placed({ exact: 'quiet' })).toBe('quiet')
    expect(placed({ exact: 'quiet', ...elsewhere })).toBeNull()
  })

  test('where only something like it stands', () => {
    expect(placed({ exact: 'The river will carry them back' })).toBeNull()
    expect(placed({ exact: '' })).toBeNull()
  })
})

test('every passage with its context is placed where it was, or nowhere', () => {
  fc.assert(
    fc.property(someProse, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const exact = text.slice(start, end)
      const quote = { exact, prefix: text.slice(0, start), suffix: text.slice(end) }

      const place = placeQuote(readLetters(text), quote)

      const first = exact.search(/[\p{L}\p{N}]/u)
      if (!place || first < 0) return
      expect(place.start).toBeLessThanOrEqual(start + first)
      expect(place.end).toBeGreaterThan(start + first)
      expect(place.end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})

test('a long quote that repeats itself has no one place in a text that does', () => {
  const text = readLetters('ab'.repeat(500_000))

  expect(placeQuote(text, { exact: `${'ab'.repeat(3000)}a` })).toBeNull()
})
