import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { literalWords } from './literal-words'

const RENDERER = 'src/renderer'

/** What is the same in every language, or is put into the person’s language on its way. */
const ALLOWED = [
  'Aa',
  'Commonplace',
  'commonplace verify --json',
  'https://…',
  '… (Alt+Enter)',
  '… (Ctrl+A)',
  'G … S',
  'G … T',
]

test('no component shows or speaks words that are not in the catalog of messages', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // What a command is called is looked up by its id.
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('app/commands/'))
  const found = files.flatMap((path) =>
    literalWords(path, readFileSync(join(RENDERER, path), 'utf8')),
  )

  expect(found.filter((each) => !ALLOWED.some((words) => each.endsWith(` ${words}`)))).toEqual([])
})

test.each([
  ['<p>Nothing here</p>', 'Nothing here'],
  ['<p>{isNew ? words.fresh : `Old ${name}`}</p>', 'Old …'],
  ['<input placeholder="Find a note" />', 'Find a note'],
  ["<Button aria-label={isOpen && 'Close it'} />", 'Close it'],
  ["showToast({ message: 'Done.' })", 'Done.'],
  ["whyNot(() => 'There is none')", 'There is none'],
])('words written into a component are found: %s', (source, words) => {
  expect(literalWords('part.tsx', `const part = ${source}`)).toEqual([`part.tsx:1 ${words}`])
})

test('marks, values and what is asked of the catalog are no words', () => {
  const source = `<a className="row" type="button" title={words.open}>{at > 0 && '→ '}{say('plain')}</a>`

  expect(literalWords('part.tsx', `const part = ${source}`)).toEqual([])
})
