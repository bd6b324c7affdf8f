import { expect, test } from 'vitest'
import { howWritable } from '../../../../src/renderer/features/notes/how-writable'

test.each([
  ['a long list', 'drawn', '- [ ] Ask the pilots *again*\n'.repeat(20_000)],
  [
    'many paragraphs',
    'drawn',
    `${'The harbor keeps its own weather. '.repeat(9)}\n\n`.repeat(5_000),
  ],
  ['millions of letters', 'plain', 'The harbor.\n\n'.repeat(400_000)],
  ['a table of many cells', 'plain', `${'|7'.repeat(50)}|\n`.repeat(2_000)],
  ['a long line', 'plain', '[[The harbor]] '.repeat(5_000)],
  ['a line without end', 'nowhere', 'x'.repeat(1_000_000)],
])('a note of %s can be written %s', (_, how, text) => {
  expect(howWritable(text)).toBe(how)
})
