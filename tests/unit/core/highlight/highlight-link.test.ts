import { expect, test } from 'vitest'
import { describeQuote } from '#core/highlight/describe-quote'
import { highlightLink, readLink, webFragment } from '#core/highlight/highlight-link'
import { anId } from '#tests/builders/an-id'

test('a link to a highlight leads back to it', () => {
  const [clip, highlight] = [anId(), anId()]

  expect(readLink(highlightLink(clip, highlight))).toEqual({ clip, highlight })
  expect(readLink(`commonplace://clip/${clip}`)).toEqual({ clip, highlight: null })
})

test('what is no such link leads nowhere', () => {
  for (const link of ['commonplace:', 'commonplace:clip/../x', 'https://example.com', '']) {
    expect(readLink(link)).toBeNull()
  }
})

const fragment = (text: string, passage: string) => {
  const start = text.indexOf(passage)
  return decodeURIComponent(webFragment(describeQuote(anId(), text, start, start + passage.length)))
}

test('a short passage is written whole, with a few words around it', () => {
  expect(fragment('One two three four five six seven eight', 'four five')).toBe(
    ':~:text=One two three-,four five,-six seven eight',
  )
})

test('of a long passage the first and last words are enough', () => {
  const words = Array.from({ length: 60 }, (_, place) => `word${place}`)
  const passage = words.slice(4, 56).join(' ')

  expect(fragment(words.join(' '), passage)).toBe(
    ':~:text=word1 word2 word3-,word4 word5 word6 word7 word8,word51 word52 word53 word54 word55,-word56 word57 word58',
  )
})

test('context stays in its paragraph, and has no half words', () => {
  expect(fragment('Before.\nfour five\nAfter.', 'four five')).toBe(':~:text=four five')
  const long = `${'abcdefghij'.repeat(20)} near four five`
  expect(fragment(long, 'four five')).toBe(':~:text=near-,four five')
})

test('signs that mean something in a fragment are written so that they do not', () => {
  const raw = webFragment(describeQuote(anId(), 'a-b, c & d', 0, 10))

  expect(raw).toBe(':~:text=a%2Db%2C%20c%20%26%20d')
})
