import { describe, expect, test } from 'vitest'
import { witnessOf } from '#core/clip/article-witness'
import { pageBlocks } from '#core/clip/page-blocks'
import { parseHtml } from '#core/clip/parse-html'
import { voteOnBlocks } from '#core/clip/vote-on-blocks'

const PROSE = [
  'The last lamplighter of the street hung up his pole on Monday evening, thirty-one years after he first carried it there.',
  'A small crowd watched from the steps of the library, and somebody had brought a cornet, which he played until the lamp was out.',
  'Electric lamps will be fitted along the street by spring, and one gas lamp will be kept burning outside of the library door.',
]
const [FIRST = '', SECOND = '', THIRD = ''] = PROSE
const blocksOf = (body: string) => pageBlocks(parseHtml(`<!doctype html><body>${body}`))
const wordsOf = (body: string, readability: readonly string[], defuddle: readonly string[]) => {
  const witnesses = {
    readability: readability.length > 0 ? witnessOf(readability) : null,
    defuddle: defuddle.length > 0 ? witnessOf(defuddle) : null,
    jsonLd: null,
  }
  return voteOnBlocks(blocksOf(body), witnesses).map(({ words }) => words)
}
const paragraphs = PROSE.map((words) => `<p>${words}</p>`).join('')

describe('the vote', () => {
  test('keeps what both extractors took, in the order of the page', () => {
    expect(wordsOf(paragraphs, PROSE, PROSE)).toEqual(PROSE)
  })

  test('keeps a paragraph between others that one of them lost', () => {
    expect(wordsOf(paragraphs, [FIRST, THIRD], PROSE)).toEqual(PROSE)
  })

  test('leaves out what only one took when it asks something of the reader', () => {
    const box = '<div class="promo">Sign up to our newsletter</div>'
    const taken = [...PROSE, 'Sign up to our newsletter']

    expect(wordsOf(`${paragraphs}${box}`, taken, PROSE)).toEqual(PROSE)
  })

  test('follows the one extractor that found anything', () => {
    expect(wordsOf(paragraphs, PROSE, [])).toEqual(PROSE)
  })

  test('never keeps what the page hides', () => {
    const hidden = `<p style="display: none">${SECOND}</p>`

    expect(wordsOf(`<p>${FIRST}</p>${hidden}<p>${THIRD}</p>`, PROSE, PROSE)).toEqual([FIRST, THIRD])
  })

  test('keeps a refrain, and leaves out the copy a page has for phones', () => {
    const refrain = `<div><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p></div>`
    const copy = `<div class="phone"><p>${SECOND}</p></div>`

    expect(wordsOf(refrain + copy, PROSE, PROSE)).toEqual([FIRST, SECOND, FIRST])
  })

  test('leaves out a heading with nothing after it', () => {
    const taken = [...PROSE, 'What became of the pole']

    expect(wordsOf(`${paragraphs}<h2>What became of the pole</h2>`, taken, taken)).toEqual(PROSE)
  })
})

describe('the blocks of a page', () => {
  test('are paragraphs also where only empty lines divide them, with no word lost', () => {
    const body = `<table><tr><td>${FIRST}<br>&nbsp;<br>${SECOND}<div>A box</div>${THIRD}</td></tr></table>`

    expect(blocksOf(body).map(({ words }) => words)).toEqual([FIRST, SECOND, 'A box', THIRD])
  })

  test('know how much of them is links', () => {
    const [block] = blocksOf('<p>One <a href="/">two</a></p>')

    expect(block).toMatchObject({ letters: 'onetwo', linked: 3 })
  })
})
