import { describe, expect, test } from 'vitest'
import { countWords } from '#core/text/count-words'
import { excerptOf } from '#core/text/excerpt'
import { directionOf, guessLanguage } from '#core/text/guess-language'

describe('counting words', () => {
  test('counts what spaces divide, with numbers and elisions as one', () => {
    expect(countWords('It’s 3.14 — or well-known, isn’t it?')).toBe(6)
  })

  test('counts words of Chinese and Thai, which write no spaces', () => {
    expect(countWords('我们今天去北京')).toBeGreaterThanOrEqual(3)
    expect(countWords('ภาษาไทยง่าย')).toBeGreaterThanOrEqual(2)
  })

  test('counts none in none', () => {
    expect(countWords(' \n — ')).toBe(0)
  })
})

describe('an excerpt', () => {
  test('is a short text whole, on one line', () => {
    expect(excerptOf('One.\nTwo.')).toBe('One. Two.')
  })

  test('is cut between words', () => {
    expect(excerptOf('alpha beta gamma', 12)).toBe('alpha beta…')
  })
})

describe('guessing a language', () => {
  test.each([
    ['en', 'The ships that carried salt out of the harbor had nothing to carry back to it.'],
    [
      'de',
      'Die Brücke ist nicht mehr für den Verkehr offen, und das wird sich auch im Mai nicht ändern.',
    ],
    [
      'fr',
      'Les habitants de la ville ne sont pas contents du pont, et ils le disent dans une lettre.',
    ],
    ['zh', '这座桥建于三百多年前，是城里年代最久的一座桥，也是附近居民每天的必经之路。'],
    ['ja', 'この橋は三百年以上前に建てられ、町でいちばん古い橋です。毎日多くの人が渡ります。'],
    [
      'ru',
      'Мост закрыт на неделю, и никто не знает, что будет с ним после того, как он откроется.',
    ],
  ])('knows %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })

  test('says nothing of a few words', () => {
    expect(guessLanguage('OK')).toBeNull()
  })

  test('knows which languages are written from the right', () => {
    expect([directionOf('ar-EG'), directionOf('en'), directionOf(null)]).toEqual([
      'rtl',
      'ltr',
      'ltr',
    ])
  })
})
