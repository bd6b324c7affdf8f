import { counter } from '../counted'

const count = counter('en')

/** How a search was read, in plain words. */
export const explained = {
  everything: 'everything',
  allButTrash: 'everything but the trash',
  /** What is looked for, with all that is asked of it; where nothing in particular is looked for, only that. */
  units: {
    everything: (asked: string) => asked,
    clips: (asked: string) => `clips ${asked}`,
    highlights: (asked: string) => `highlights ${asked}`,
    notes: (asked: string) => `notes ${asked}`,
  },
  and: 'and',
  or: 'or',
  with: (words: string) => `with ${words}`,
  without: (words: string) => `without ${words}`,
  not: (asked: string) => `not ${asked}`,
  quoted: (words: string) => `“${words}”`,
  near: (words: string, distance: number) =>
    `“${words}” within ${count(distance, { one: '# word', other: '# words' })}`,
  tagged: (name: string) => `tagged ${name}`,
  inCollection: (name: string) => `in the collection ${name}`,
  color: (name: string) => `with ${name} highlights`,
  language: (code: string) => `in the language ${code}`,
  fields: {
    author: (words: string) => `by ${words}`,
    site: (words: string) => `from ${words}`,
    url: (words: string) => `with ${words} in the address`,
    note: (words: string) => `with ${words} in a note`,
    highlight: (words: string) => `with ${words} in a highlight`,
    title: (words: string) => `with ${words} in the title`,
    text: (words: string) => `with ${words} in the text`,
  },
  places: {
    inbox: 'in the inbox',
    archive: 'in the archive',
    trash: 'in the trash',
    all: 'anywhere, the trash too',
  },
  states: {
    unread: 'not read yet',
    reading: 'being read',
    read: 'read to the end',
    favorite: 'among the favorites',
    duplicate: 'saved more than once',
    orphan: 'with highlights that have lost their place',
    note: 'among the notes',
  },
  has: {
    highlights: 'with highlights',
    notes: 'with notes',
    tags: 'with tags',
    versions: 'with several versions',
    images: 'with pictures',
  },
  no: {
    highlights: 'without highlights',
    notes: 'without notes',
    tags: 'without tags',
    versions: 'without several versions',
    images: 'without pictures',
  },
  words: (number: string) => `${number} words long`,
  progress: (number: string) => `read to ${number} %`,
  numbers: {
    is: (number: string) => number,
    '<': (number: string) => `less than ${number}`,
    '<=': (number: string) => `at most ${number}`,
    '>': (number: string) => `more than ${number}`,
    '>=': (number: string) => `at least ${number}`,
    between: (from: string, to: string) => `${from} to ${to}`,
  },
  dated: {
    saved: (when: string) => `saved ${when}`,
    published: (when: string) => `published ${when}`,
    read: (when: string) => `read ${when}`,
  },
  dates: {
    is: (date: string) => `in ${date}`,
    '<': (date: string) => `before ${date}`,
    '<=': (date: string) => `until ${date}`,
    '>': (date: string) => `after ${date}`,
    '>=': (date: string) => `since ${date}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
  },
  /** A day as it is typed in a search: today, yesterday, 2 weeks ago. */
  day: (typed: string) => typed,
  olderThan: {
    d: (number: number) =>
      count(number, { one: 'more than # day ago', other: 'more than # days ago' }),
    w: (number: number) =>
      count(number, { one: 'more than # week ago', other: 'more than # weeks ago' }),
    m: (number: number) =>
      count(number, { one: 'more than # month ago', other: 'more than # months ago' }),
    y: (number: number) =>
      count(number, { one: 'more than # year ago', other: 'more than # years ago' }),
  },
  inTheLast: {
    d: (number: number) => count(number, { one: 'in the last # day', other: 'in the last # days' }),
    w: (number: number) =>
      count(number, { one: 'in the last # week', other: 'in the last # weeks' }),
    m: (number: number) =>
      count(number, { one: 'in the last # month', other: 'in the last # months' }),
    y: (number: number) =>
      count(number, { one: 'in the last # year', other: 'in the last # years' }),
  },
  sorts: {
    relevance: { desc: 'best first', asc: 'best last' },
    saved: { desc: 'newest saved first', asc: 'oldest saved first' },
    published: { desc: 'newest published first', asc: 'oldest published first' },
    title: { desc: 'by title from Z to A', asc: 'by title' },
    words: { desc: 'longest first', asc: 'shortest first' },
  },
}
