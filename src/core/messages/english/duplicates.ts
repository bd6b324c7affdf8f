import { counter } from '../counted'

const count = counter('en')

export const duplicates = {
  title: 'Duplicates',
  list: 'Clips that may be one',
  count: (number: number) =>
    count(number, {
      one: '# page is kept more than once',
      other: '# pages are kept more than once',
    }),
  problem: 'The duplicates could not be read',
  looking: (number: number) =>
    count(number, {
      one: 'One text is still to be compared.',
      other: '# texts are still to be compared.',
    }),
  look: 'Compare them now',
  nothing: 'No clip is kept twice',
  nothingHint:
    'Pages with one address, with the same words or with mostly the same words would be listed here, to be made one.',
  why: {
    address: 'The same address',
    text: 'The same words',
    near: 'Nearly the same words',
  },
  alike: (percent: number) => `${percent} % alike`,
  clips: (number: number) => count(number, { other: '# clips' }),
  compare: 'Compare and merge …',
  keepAll: 'Keep them all',
  keptAll: 'These are not listed any more.',
  undo: 'Undo',
  keys: 'Enter compares and merges, J and K walk.',
  /** The dialog in which several become one. */
  merging: 'Make one clip of these',
  staying: 'Stays',
  stay: (title: string) => `“${title}” stays, the others go to the trash`,
  fields: {
    title: 'Title',
    authors: 'Authors',
    site: 'Site',
    publishedAt: 'Published',
    language: 'Language',
    article: 'Article shown',
  },
  none: 'none',
  saved: (day: string) => `Saved ${day}`,
  words: (words: number, day: string) =>
    count(words, { one: `# word, captured ${day}`, other: `# words, captured ${day}` }),
  suspect: 'may be no article',
  held: (highlights: number, tags: number) =>
    `${count(highlights, { one: '# highlight', other: '# highlights' })}, ${count(tags, { one: '# tag', other: '# tags' })}`,
  takes: (of: string, from: string) => `${of} from ${from}`,
  kept: (highlights: number, versions: number) =>
    `Kept together: ${count(highlights, { one: '# highlight', other: '# highlights' })} with their notes, ${count(versions, { one: '# version', other: '# versions' })}, all tags and collections. The other clips go to the trash, and one undo takes it all back.`,
  leaveOut: (title: string) => `Merge “${title}” too`,
  merge: (number: number) => count(number, { other: 'Merge # clips' }),
  cancel: 'Cancel',
}
