import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printArticle } from '#core/clip/print-article'
import { readArticle } from '#core/clip/read-article'
import { markArticle } from '#core/highlight/mark-article'
import { readCanonicalText } from '#core/text/canonical-text'

const HTML = '<p>It was <em>the best</em> of times,</p><ul><li>it was the worst.</li></ul>'
const TEXT = 'It was the best of times,\nit was the worst.'
const mark = (passage: string, color: 'yellow' | 'blue' = 'yellow', id = 'a') => {
  const start = TEXT.indexOf(passage)
  return { id, color, start, end: start + passage.length }
}
const marked = (...marks: ReturnType<typeof mark>[]) =>
  printArticle(markArticle(readArticle(HTML), marks))

test('highlights become marks, through other elements and over the ends of paragraphs', () => {
  expect(marked(mark('was the best of'))).toBe(
    '<p>It <mark data-mark="yellow">was </mark><em><mark data-mark="yellow">the best</mark></em><mark data-mark="yellow"> of</mark> times,</p><ul><li>it was the worst.</li></ul>',
  )
  expect(marked(mark('times,\nit'))).toContain('<li><mark data-mark="yellow">it</mark> was')
})

test('of highlights over one another the upper one shows', () => {
  expect(marked(mark('it was the worst'), mark('the', 'blue', 'b'))).toContain(
    '<em><mark data-mark="blue">the</mark> best</em>',
  )
})

test('marks change no word of the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(TEXT.length), fc.integer({ min: 1, max: 20 }))),
      (places) => {
        const marks = places.map(([start, length], place) => ({
          id: String(place),
          color: 'red' as const,
          start,
          end: start + length,
        }))
        const { text } = readCanonicalText(markArticle(readArticle(HTML), marks))
        expect(text).toBe(TEXT)
      },
    ),
  )
})

test('a kept article that somebody changed brings nothing in that an article may not have', () => {
  const changed =
    '<p onclick="x()">One <img src="https://evil.test/x.png"><a href="javascript:x()">two</a></p><script>x()</script><meta http-equiv="refresh" content="0;url=https://evil.test"><iframe src="https://evil.test"></iframe>'

  const printed = printArticle(readArticle(changed))

  expect(printed).not.toMatch(/evil|javascript|onclick|script|meta|iframe/)
  expect(printed).toContain('One')
})
