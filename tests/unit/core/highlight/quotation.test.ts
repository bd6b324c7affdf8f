import { expect, test } from 'vitest'
import { describeQuote } from '#core/highlight/describe-quote'
import { quotation, webLink } from '#core/highlight/quotation'
import { aClip } from '#tests/builders/a-clip'
import { anId } from '#tests/builders/an-id'

const TEXT = 'It was “the best of times”, it was the worst of times.'
const origin = (start: number, end: number) => describeQuote(anId(), TEXT, start, end)

test('a passage is quoted with who wrote it, where, when, and its address', () => {
  const clip = aClip({
    title: 'Two Cities',
    authors: ['C. Dickens'],
    site: 'All the Year Round',
    publishedAt: '1859-04-30T00:00:00Z',
    url: 'https://example.com/two',
  })

  expect(quotation(clip, TEXT.slice(28, 53))).toBe(
    '“it was the worst of times”\n— C. Dickens, “Two Cities”, All the Year Round, 1859-04-30, <https://example.com/two>',
  )
})

test('what is not known is left out, and quote marks inside are single', () => {
  const clip = aClip({ title: 'Two', authors: [], site: null, publishedAt: null, url: null })

  expect(quotation(clip, TEXT.slice(0, 26))).toBe('“It was ‘the best of times’”\n— “Two”')
})

test('a web link leads to the passage on the page, and there is none without a page', () => {
  expect(webLink(aClip({ url: 'https://example.com/two#part' }), origin(28, 53))).toBe(
    'https://example.com/two#:~:text=best%20of%20times%E2%80%9D%2C-,it%20was%20the%20worst%20of%20times,-.',
  )
  expect(webLink(aClip({ url: null }), origin(28, 53))).toBeNull()
  expect(webLink(aClip({ url: 'file:///home/two.html' }), origin(28, 53))).toBeNull()
})
