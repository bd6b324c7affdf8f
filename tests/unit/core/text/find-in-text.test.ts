import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInText, type FindHow } from '#core/text/find-in-text'

const ANY: FindHow = { matchCase: false, wholeWord: false }
const found = (text: string, wanted: string, how: Partial<FindHow> = {}) =>
  findInText(text, wanted, { ...ANY, ...how }).map(({ start, end }) => text.slice(start, end))

test('finds words whatever their case, unless case is asked for', () => {
  expect(found('Weir, weir and WEIR', 'weir')).toEqual(['Weir', 'weir', 'WEIR'])
  expect(found('Weir, weir and WEIR', 'weir', { matchCase: true })).toEqual(['weir'])
})

test('finds whole words alone where that is asked for', () => {
  expect(found('the other bath, the', 'the')).toEqual(['the', 'the', 'the'])
  expect(found('the other bath, the', 'the', { wholeWord: true })).toEqual(['the', 'the'])
  expect(found('naïveté, naïve', 'naïve', { wholeWord: true })).toEqual(['naïve'])
  expect(found('C++ and C', 'C++', { wholeWord: true })).toEqual(['C++'])
})

test('where words are not set apart by spaces, a whole word is found inside a sentence', () => {
  expect(found('水位比昨天低', '昨天', { wholeWord: true })).toEqual(['昨天'])
})

test('the kind of quote marks, dashes and white space makes no difference', () => {
  expect(found('the keeper’s “own” book', `keeper's "own"`)).toEqual(['keeper’s “own”'])
  expect(found('1911–1913', '1911-1913')).toEqual(['1911–1913'])
  expect(found('one\ntwo', 'one  two')).toEqual(['one\ntwo'])
})

test('nothing is found of nothing', () => {
  expect(found('text', '')).toEqual([])
  expect(found('text', '   ')).toEqual([])
})

test('what is typed is words, never a pattern', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
      const text = `before ${typed.normalize('NFC').trim().replace(/\s+/g, ' ')} after`
      const wanted = typed.normalize('NFC').trim()
      fc.pre(wanted !== '')
      expect(found(text, typed, { matchCase: true })).not.toEqual([])
    }),
  )
})
