import { expect, test } from 'vitest'
import { readArticle } from '#core/clip/read-article'
import { marksWithin, noteMarks } from '#core/highlight/note-marks'
import { quotableWords } from '#core/highlight/quotable-words'
import { readCanonicalText } from '#core/text/canonical-text'

const ARTICLE = `<p>He kept a book for eleven years<sup><a href="#n1">1</a></sup>, and of 30 m<sup>2</sup> of paper
 <a href="https://example.org/a#cite">[12]</a> nothing is left<a href="#n2"><sup>*</sup></a>.</p><p>See <a href="#two">chapter 2</a>.</p>`

test('marks of footnotes are found in the text, and what only looks like one is not', () => {
  const { text } = readCanonicalText(readArticle(ARTICLE))

  const marks = noteMarks(ARTICLE).map(({ start, end }) => text.slice(start, end))

  expect(marks).toEqual(['1', '[12]', '*'])
})

test('raised numbers that lead nowhere are marks when they count the notes at the end', () => {
  const words = '<p>Eleven years<sup>1</sup>, three copies<sup>2</sup>.</p>'
  const texts = (html: string) => {
    const { text } = readCanonicalText(readArticle(html))
    return noteMarks(html).map(({ start, end }) => text.slice(start, end))
  }

  expect(texts(`${words}<ol><li>He counted in both.</li><li>One in pencil.</li></ol>`)).toEqual([
    '1',
    '2',
  ])
  expect(texts(`${words}<ol><li>Only one.</li></ol>`)).toEqual([])
  expect(texts('<p>30 m<sup>2</sup></p><ol><li>One</li><li>Two</li></ol>')).toEqual([])
})

test('a passage is quoted without the marks of footnotes in it', () => {
  const { text } = readCanonicalText(readArticle(ARTICLE))
  const start = text.indexOf('eleven')
  const end = text.lastIndexOf('\n')

  const marks = marksWithin(noteMarks(ARTICLE), { start, end })

  expect(
    quotableWords({ exact: text.slice(start, end), noteMarks: marks }).replace(/\s+/g, ' '),
  ).toBe('eleven years, and of 30 m2 of paper nothing is left.')
  expect(quotableWords({ exact: 'no marks at all' })).toBe('no marks at all')
})
