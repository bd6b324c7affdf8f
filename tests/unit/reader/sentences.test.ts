import { expect, test } from 'vitest'
import type { ShownArticle } from '../../../src/reader/show-article'
import { sentencesOf } from '../../../src/reader/sentences'

test('sentences end with their signs, and without the space behind them', () => {
  const text = 'It was late. “Was it?” Nobody knew!'
  const article = { text, blocks: [{ node: null, start: 0, end: text.length }] }

  const sentences = sentencesOf(article as unknown as ShownArticle, 0)

  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'It was late.',
    '“Was it?”',
    'Nobody knew!',
  ])
})
