import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text saved from a blog, and what a person does with it from the first day to the next. */
export type Document = {
  name: string
  path: string
  title: string
  published: string
  /** The date as a list shows it. */
  shownDate: string
  paragraphs: string[]
  passage: string
  /** A phrase of the text, as one would type it. */
  words: string
  phrase: string
  /** A word inside the passage, and one of the title. */
  passageWord: string
  titleWord: string
  tags: [string, string]
}

const own: Document = {
  name: 'a text saved from a blog',
  path: join(process.cwd(), 'tests/fixtures/pages/plain.txt'),
  title: 'A Census Of Lamps Finds The Town Darker Than Its Maps',
  published: '2022-04-03',
  shownDate: 'Apr 3, 2022',
  paragraphs: paragraphsOf(
    join(process.cwd(), 'tests/fixtures/pages/plain.txt'),
    'The survey began',
  ),
  passage: 'every street after dark with a pencil',
  words: 'print a new map',
  phrase: '"after dark"',
  passageWord: 'pencil',
  titleWord: 'census',
  tags: ['lamps', 'survey/2022'],
}

const SEED = join(process.cwd(), '../shared/fixtures/seed/000_cc6656fa01f43e34.txt')

const seed = (): Document => ({
  name: 'the seed document',
  path: SEED,
  title:
    'US Secretly Warned Iran Of Threat Within Its Borders Ahead Of Deadly Attack On Soleimani Memorial',
  published: '2024-01-30',
  shownDate: 'Jan 30, 2024',
  paragraphs: paragraphsOf(SEED, 'The U.S. government provided'),
  passage: 'specific enough about the location and sufficiently timely',
  words: 'duty to warn',
  phrase: '"private warning"',
  passageWord: 'timely',
  titleWord: 'soleimani',
  tags: ['iran', 'terrorism/2024'],
})

/** The documents there are: our own always, the shared one where it lies beside the project. */
export const documents: Document[] = existsSync(SEED) ? [own, seed()] : [own]

if (!existsSync(SEED)) {
  console.log(
    'The shared seed document is not beside this project, so the journey is made with our own alone.',
  )
}

// Between the first paragraph and the furniture after the last one, by blank lines.
function paragraphsOf(path: string, first: string): string[] {
  const paragraphs = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
  const from = paragraphs.findIndex((text) => text.startsWith(first))
  return paragraphs.slice(from, paragraphs.indexOf('No comments:'))
}
