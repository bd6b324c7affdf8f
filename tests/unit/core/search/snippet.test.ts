import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestSpan, bestWindow } from '#core/search/best-window'
import { findHits } from '#core/search/find-hits'
import { parseQuery } from '#core/search/parse-query'
import { makeSnippet, weighSpans } from '#core/search/snippet'

const FILLER = 'Nothing of note happened on that long and quiet day. '.repeat(20)

function snippetFor(text: string, typed: string, length = 120) {
  const snippet = makeSnippet(text, findHits(text, parseQuery(typed)), length)
  const marked = snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))
  return { ...snippet, marked }
}

test('the piece with the most different words is shown', () => {
  const text = `duty duty duty. ${FILLER} The duty was to warn. ${FILLER}`
  const snippet = snippetFor(text, 'duty warn')
  expect(snippet.marked).toEqual(['duty', 'warn'])
  expect(snippet.text).toMatch(/^….*The duty was to warn\..*…$/)
})

test('a phrase is worth more than a word', () => {
  const text = `Warned and duty. ${FILLER} the duty to warn ${FILLER}`
  expect(snippetFor(text, '"duty to warn" OR warned').marked).toEqual(['duty to warn'])
})

test('a short text is shown whole, on one line', () => {
  expect(snippetFor('One\nduty', 'duty')).toMatchObject({ text: 'One duty', marked: ['duty'] })
})

test('without hits the beginning is shown', () => {
  const { text, marks } = snippetFor(FILLER, 'absent')
  expect(text).toMatch(/^Nothing of note .*\w…$/)
  expect(marks).toEqual([])
})

test('the place to open a text at is the first phrase of its best piece', () => {
  const text = `duty. ${FILLER} the duty to warn`
  const spans = weighSpans(text, findHits(text, parseQuery('"duty to warn" OR duty')))
  const window = bestWindow(spans, text.length, 120)
  expect(bestSpan(spans, window)?.start).toBe(text.indexOf('duty to warn'))
  expect(bestSpan([], window)).toBeNull()
})

test('marks always stand on what was found, and nothing grows beyond its length', () => {
  const word = fc.constantFrom('duty', 'to', 'warn', '日本語', '😀', 'x'.repeat(60), '\n', 'Iran’s')
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.integer({ min: 20, max: 200 }),
      (words, length) => {
        const text = words.join(' ')
        const spans = findHits(text, parseQuery('duty "to warn" 日本'))
        const snippet = makeSnippet(text, spans, length)

        expect(snippet.text.length).toBeLessThanOrEqual(length + 2)
        expect(spans.length > 0).toBe(snippet.marks.length > 0)
        for (const { start, end } of snippet.marks) {
          const mark = snippet.text.slice(start, end)
          const isLong = spans.some((span) => span.end - span.start > length)
          if (!isLong) expect(mark).toMatch(/^(duty|to[\s😀]+warn|日本)$/u)
        }
      },
    ),
  )
})
