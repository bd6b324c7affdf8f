import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spokenSentences } from '#core/text/spoken-sentences'

const said = (text: string, from = 0) =>
  spokenSentences(text, from).map(({ start, end }) => text.slice(start, end))

test('a text is spoken sentence by sentence, and no sentence goes over the end of its paragraph', () => {
  expect(said('It was late. Was it?\nNobody knew')).toEqual([
    'It was late.',
    'Was it?',
    'Nobody knew',
  ])
})

test('it begins with the sentence that holds the place', () => {
  expect(said('First paragraph.\nIt was late. Was it?', 32)).toEqual(['Was it?'])
  expect(said('It was late. Was it?', 3)).toEqual(['It was late.', 'Was it?'])
})

test('a very long sentence comes in parts that leave no word out', () => {
  const text = 'word '.repeat(500).trim()

  expect(said(text).every((part) => part.length <= 400)).toBe(true)
  expect(said(text).join(' ')).toBe(text)
})

test('every letter of a text is spoken exactly once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const letters = (words: string) => words.replace(/\s/g, '')
      expect(letters(said(text).join(''))).toBe(letters(text))
    }),
  )
})
