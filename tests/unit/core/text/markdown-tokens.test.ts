import { expect, test } from 'vitest'
import { markdownHtml } from '#core/clip/markdown-html'
import { markdownTokens } from '#core/text/markdown-tokens'

test('marks are read where a person made them, however many there are', () => {
  const paragraph =
    'A **bold** word, an *emphatic* one, `code`, and [a link](https://example.org/).'
  const note = Array.from({ length: 3_000 }, () => paragraph).join('\n\n')

  const html = markdownHtml(note)

  expect(html.match(/<strong>bold<\/strong>/g)).toHaveLength(3_000)
  expect(html.match(/<a href/g)).toHaveLength(3_000)
})

test.each([
  ['emphasis that never ends', '*a_'],
  ['tildes', '"a"~1 '],
  ['exclamation marks', '!'],
  ['brackets', '['],
  ['pictures', '![]('],
  ['code', '`a'],
  ['angle brackets', '<a '],
  ['comments', 'x<!--'],
  ['strong words in one another', '**a '],
  ['list marks', '- '],
  ['quotation marks', '> '],
  ['cells', '|-|\n'],
])('a text of %s alone is read all the same, and its words stay', (_, mark) => {
  const text = mark.repeat(400_000 / mark.length)

  const html = markdownHtml(`${text}\n\nThe *last* words.`)

  expect(html).toContain('<em>last</em>')
})

test('words are nested as deeply as a person would, and no deeper', () => {
  const deep = `${'**a _b '.repeat(2_000)}${' b_ a**'.repeat(2_000)}`

  expect(() => markdownTokens(deep)).not.toThrow()
})
