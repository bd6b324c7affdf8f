import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finishArticle } from '#core/clip/clean-article'
import { isFurnitureLine } from '#core/clip/furniture-words'
import { textArticle } from '#core/clip/text-article'

function read(text: string) {
  const { article, ...told } = textArticle(text)
  return { ...told, body: finishArticle(article, () => null).articleText.split('\n') }
}

describe('a plain text', () => {
  test('gives its title, date and byline from the top, in any order', () => {
    const text =
      'Lamps Of The Town\n\nBy Ann Lee\n\n3 April 2022\n\nThey walked all night.\n\nThen home.'

    expect(read(text)).toEqual({
      title: 'Lamps Of The Town',
      authors: ['Ann Lee'],
      publishedAt: '2022-04-03',
      body: ['They walked all night.', 'Then home.'],
    })
  })

  test('that begins with a sentence keeps it in the body', () => {
    expect(read('It was night.\n\nThen it was day.')).toMatchObject({
      title: null,
      body: ['It was night.', 'Then it was day.'],
    })
  })

  test('joins lines that were wrapped and keeps lines that were meant', () => {
    const wrapped = `${'word '.repeat(14)}end\nand so it goes on here.\n\nnine at midnight,\nfour at two.`

    expect(read(wrapped).body).toEqual([
      `${'word '.repeat(14)}end and so it goes on here.`,
      'nine at midnight,',
      'four at two.',
    ])
  })

  test('takes long lines without blank ones between them as paragraphs', () => {
    const line = 'a long line of words that goes on '.repeat(6).trim()

    expect(read(`${line}.\n${line}.`).body).toEqual([`${line}.`, `${line}.`])
  })

  test('never loses a word but those of furniture and what a byline begins with', () => {
    const line = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,20}[.!]?$/)
    const lines = line.filter(
      (words) =>
        !isFurnitureLine(words, 'start') &&
        !isFurnitureLine(words, 'end') &&
        !/^(by|von|par|por|di|door) /.test(words),
    )
    const texts = fc.array(fc.oneof(lines, fc.constant('')), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(texts, (written) => {
        const { title, authors, body } = read(written.join('\n'))
        const kept = [title ?? '', ...authors, ...body].join(' ').split(/\s+/).sort()

        expect(kept.filter(Boolean)).toEqual(written.join(' ').split(/\s+/).filter(Boolean).sort())
      }),
      { numRuns: 500 },
    )
  })
})
