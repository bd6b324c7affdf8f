import { expect, test } from 'vitest'
import type { ShownArticle } from '../../../src/reader/show-article'
import { draggedEdge, splitPlace, steppedEdge, wordsAround } from '../../../src/reader/word-edges'

const TEXT = 'It was the best of times.\nIt was the worst.'
const article = {
  text: TEXT,
  blocks: [
    { node: null, start: 0, end: 25 },
    { node: null, start: 26, end: TEXT.length },
  ],
} as unknown as ShownArticle
const words = wordsAround(article, 10)
const span = (passage: string) => {
  const start = TEXT.indexOf(passage)
  return { start, end: start + passage.length }
}
const said = (found: { start: number; end: number } | null) =>
  found && TEXT.slice(found.start, found.end)

test('either end of a highlight moves by a word, across paragraphs too', () => {
  expect(said(steppedEdge(words, span('the best'), 'end', 1))).toBe('the best of')
  expect(said(steppedEdge(words, span('the best'), 'end', -1))).toBe('the')
  expect(said(steppedEdge(words, span('the best'), 'start', 1))).toBe('best')
  expect(said(steppedEdge(words, span('the best'), 'start', -1))).toBe('was the best')
  expect(said(steppedEdge(words, span('of times'), 'end', 1))).toBe('of times.\nIt')
})

test('no end moves past the other, or past the words there are', () => {
  expect(steppedEdge(words, span('best'), 'end', -1)).toBeNull()
  expect(steppedEdge(words, span('best'), 'start', 1)).toBeNull()
  expect(steppedEdge(words, span('It'), 'start', -1)).toBeNull()
})

test('a dragged end snaps to the word nearest the pointer, and leaves a word at least', () => {
  expect(said(draggedEdge(words, span('the best'), 'end', TEXT.indexOf('times') + 3))).toBe(
    'the best of times',
  )
  expect(said(draggedEdge(words, span('the best'), 'end', 0))).toBe('the')
  expect(said(draggedEdge(words, span('the best'), 'start', 1))).toBe('It was the best')
})

test('a highlight is divided before the word pointed at, or before the one nearest its middle', () => {
  expect(splitPlace(words, span('was the best of'), TEXT.indexOf('of') + 1)).toBe(
    TEXT.indexOf('of'),
  )
  expect(splitPlace(words, span('was the best of'), null)).toBe(TEXT.indexOf('best'))
  expect(splitPlace(words, span('best'), null)).toBeNull()
})
