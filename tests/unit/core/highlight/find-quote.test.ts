import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote, findQuotes } from '#core/highlight/find-quote'

const TEXT = 'It was the “best” of times,\nit was the worst of times. Straße, don’t walk.'

test('a quote to the letter is found where it stands', () => {
  expect(findQuote(TEXT, 'it was the worst')).toEqual({ start: 28, end: 44 })
})

test('case, the kind of quote marks and white space do not hide a quote', () => {
  const place = findQuote(TEXT, '  THE "BEST"   of times, it was ')

  expect(place).not.toBeTypeOf('string')
  if (typeof place === 'string') return
  expect(TEXT.slice(place.start, place.end)).toBe('the “best” of times,\nit was')
  expect(findQuote(TEXT, "DON'T WALK")).toEqual({
    start: TEXT.indexOf('don’t'),
    end: TEXT.length - 1,
  })
})

test('invisible characters in text or quote do not hide a quote', () => {
  expect(findQuote('an in\u00adter\u200bview', 'interview')).toEqual({ start: 3, end: 14 })
  expect(findQuote('an interview', 'inter\u00adview')).toEqual({ start: 3, end: 12 })
})

test('a quote that stands to the letter once is that one, though others are like it', () => {
  expect(findQuote('The end. the end.', 'the end')).toEqual({ start: 9, end: 16 })
})

test('a quote that stands in several places is not guessed at', () => {
  expect(findQuote('tick tock tick', 'tick')).toBe('several')
  expect(findQuotes('tick tock tick', 'tick')).toHaveLength(2)
  expect(findQuote('Tick tock TICK', 'tick')).toBe('several')
})

test('what is not in the text, or is nothing, is not found', () => {
  for (const quote of ['worse', '', '   ', '\u200b', '\u200b \u00ad']) {
    expect(findQuote(TEXT, quote)).toBe('none')
  }
})

test('a decomposed quote is found in a composed text', () => {
  expect(findQuote('Le café ferme.', 'cafe\u0301')).toEqual({ start: 3, end: 7 })
})

test('any piece of any text is found in it, and what is found reads like it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aAbİß’\'"“ \n\u00ad😀é') })
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (any, a, b) => {
      const text = any.normalize('NFC')
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      const quote = text.slice(start, end)
      const places = findQuotes(text, quote)

      if (quote.replace(/\u00ad/g, '').trim() === '') return
      if (/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(quote)) return
      expect(places.length).toBeGreaterThan(0)
      expect(text.slice(places[0]?.start, places[0]?.end)).toBe(quote.trim())
      for (const shouted of findQuotes(text, quote.toUpperCase())) {
        expect(shouted.end).toBeGreaterThan(shouted.start)
      }
    }),
    { numRuns: 2000 },
  )
})
