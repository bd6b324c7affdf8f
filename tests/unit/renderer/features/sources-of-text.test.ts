import { expect, test } from 'vitest'
import { ENGLISH } from '#core/messages/english'
import {
  MOST_ADDRESSES,
  sourcesOfText,
  whatItIs,
} from '../../../../src/renderer/features/capture/sources-of-text'

test('an address is clipped as the page it names, with or without its scheme', () => {
  expect(sourcesOfText('https://example.org/a?b=c', null)).toEqual([
    { kind: 'url', url: 'https://example.org/a?b=c' },
  ])
  expect(sourcesOfText(' example.org/news ', null)).toEqual([
    { kind: 'url', url: 'https://example.org/news' },
  ])
})

test('several addresses are several pages', () => {
  const sources = sourcesOfText('https://a.example/1\nhttps://b.example/2\n', null)

  expect(sources.map((source) => source.kind === 'url' && source.url)).toEqual([
    'https://a.example/1',
    'https://b.example/2',
  ])
})

test('a text that only mentions an address is a text', () => {
  const text = 'As https://example.org/a says, the lamp was never lit.'

  expect(sourcesOfText(text, null)).toEqual([{ kind: 'text', text }])
})

test('what was copied from a page is kept as a page', () => {
  const html = '<h1>Title</h1><p>Words</p>'

  expect(sourcesOfText('Title\nWords', html)).toEqual([{ kind: 'html', html, url: null }])
})

test('pasted markup is a page', () => {
  const html = '<!doctype html><p>Words</p>'

  expect(sourcesOfText(html, null)).toEqual([{ kind: 'html', html, url: null }])
})

test('white space is nothing to add', () => {
  expect(sourcesOfText(' \n ', null)).toEqual([])
})

test('of more addresses than can be clipped at once it is told that they are too many', () => {
  const addresses = Array.from({ length: 50_000 }, (_, at) => `https://example.org/${at}`)

  const sources = sourcesOfText(addresses.join('\n'), null)

  expect(sources.length).toBeGreaterThan(MOST_ADDRESSES)
  expect(whatItIs(sources, ENGLISH.adding)).toBe(
    'More than 10,000 addresses: add them in several steps.',
  )
})

test('one word without end is a text', () => {
  const text = 'x.'.repeat(5_000_000)

  expect(sourcesOfText(text, null)).toEqual([{ kind: 'text', text }])
})
