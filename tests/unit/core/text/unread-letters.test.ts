import { expect, test } from 'vitest'
import { excerptOfArticle } from '#core/highlight/article-excerpt'
import { readableText } from '#core/highlight/readable-text'
import { findHits } from '#core/search/find-hits'
import { parseQuery } from '#core/search/parse-query'
import { makeSnippet } from '#core/search/snippet'
import { readArticle } from '#core/clip/read-article'
import { readCanonicalText } from '#core/text/canonical-text'

const HTML = `<p>He kept it for eleven years<sup><a href="#n1">1</a></sup>, and of 30 m<sup>2</sup> nothing is
left<a href="#n2"><sup>[12]</sup></a>. Three copies<sup><a href="#n3">3</a></sup>were made.</p>`
const { text: TEXT } = readCanonicalText(readArticle(HTML))

test('numbers of footnotes are of no word: a search finds the word before them, and a snippet is without them', () => {
  const text = readableText(HTML, TEXT)
  const hits = findHits(text, parseQuery('years and left'))

  expect(text).toHaveLength(TEXT.length)
  expect(hits.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['years', 'and', 'left'])
  const snippet = makeSnippet(text, hits, 400)
  expect(snippet.text).toBe(
    'He kept it for eleven years, and of 30 m2 nothing is left. Three copies were made.',
  )
  expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
    'years',
    'and',
    'left',
  ])
})

test('the beginning of an article is told without the numbers of footnotes', () => {
  expect(excerptOfArticle(HTML, TEXT)).toBe(
    'He kept it for eleven years, and of 30 m2 nothing is left. Three copies were made.',
  )
})

test('a text without footnotes is what it was', () => {
  expect(readableText('<p>30 m<sup>2</sup></p>', '30 m2')).toBe('30 m2')
})
