import { expect, test } from 'vitest'
import type { ShownArticle } from '../../../src/reader/show-article'
import { wordsOf } from '../../../src/reader/words'

function wordsIn(text: string) {
  const article = { text, blocks: [{ node: null, start: 0, end: text.length }] }
  return wordsOf(article as unknown as ShownArticle, 0).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test('the cursor walks words as people see them', () => {
  expect(wordsIn('The U.S. said so.')).toEqual(['The', 'U.S', 'said', 'so'])
  expect(wordsIn('an e-mail to RFE/RL, don’t')).toEqual(['an', 'e-mail', 'to', 'RFE/RL', 'don’t'])
})

test('a dash or a comma between words joins nothing', () => {
  expect(wordsIn('one—two, three')).toEqual(['one', 'two', 'three'])
})

test('a paragraph of nothing but signs is one word to stand on', () => {
  expect(wordsIn('* * *')).toEqual(['* * *'])
})
