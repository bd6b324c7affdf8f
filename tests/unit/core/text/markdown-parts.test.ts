import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownParts } from '#core/text/markdown-parts'

const WORDS = 'The harbor keeps its own weather. '

test('a text that is not long is one part', () => {
  expect(markdownParts('# Ice\n\nWords.')).toEqual(['# Ice\n\nWords.'])
})

test('a long text is divided between its paragraphs, and nothing of it is lost', () => {
  const text = `${WORDS.repeat(9)}\n\n`.repeat(400)

  const parts = markdownParts(text)

  expect(parts.length).toBeGreaterThan(8)
  expect(parts.join('\n')).toBe(text)
  for (const part of parts) expect(part.trim()).toMatch(/^The harbor.+weather\.$/s)
})

test('no part is long, whatever the text is', () => {
  const pieces = fc.constantFrom(WORDS, '\n', '\n\n', '```\n', '| a | b |\n| - | - |\n', '[[', '> ')
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), fc.nat(4_000), (some, times) => {
      for (const part of markdownParts(some.join('').repeat(times)))
        expect(part.length).toBeLessThan(60_000)
    }),
    { numRuns: 60 },
  )
})

test('code goes on as code in the next part, and a table with its names', () => {
  const code = markdownParts(`~~~js\n${'let harbor = 1\n'.repeat(3_000)}~~~\n\nWords.`)
  const table = markdownParts(`| Who | What |\n|---|---|\n${'| Ann | ice |\n'.repeat(3_000)}`)

  for (const part of code.slice(0, -1)) expect(part).toMatch(/^~~~js\nlet harbor/)
  for (const part of table) expect(part).toMatch(/^\| Who \| What \|\n\|---\|---\|\n\| Ann/)
})

test('an address that is written once is known in every part', () => {
  const text = `[ice][1]\n\n${`${WORDS}\n\n`.repeat(2_000)}[1]: https://example.org/ice\n`

  for (const part of markdownParts(text)) expect(part).toContain('[1]: https://example.org/ice')
})
