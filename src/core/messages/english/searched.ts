import { counter } from '../counted'

const count = counter('en')
const digits = (number: number) => count(number, { other: '#' })

/** What a search looks through, what it does not, and why. */
export const searched = {
  title: 'What is searched',
  what: 'Titles, articles, authors, sites and addresses; highlights and the notes on them; tags; your own notes. Title, tags, highlights and notes weigh more than the article.',
  notSearched: 'Not searched:',
  not: [
    'the trash, unless you ask for it with in:trash or in:all',
    'earlier versions of a page: the newest is what you read',
    'words within pictures: they are no text',
    'what the page had around its article, such as menus and comments',
  ].join('\n'),
  all: 'Everything in the library can be searched by all it says.',
  lacking: 'These cannot be searched by all they say:',
  lacks: (title: string, why: string) => `“${title}”: ${why}`,
  more: (number: number) => count(number, { other: '# more' }),
  filling: (done: number, total: number) =>
    `The library is being read to be searched: ${digits(done)} of ${digits(total)}.`,
  stopped: (done: number, total: number) =>
    `Only ${digits(done)} of ${digits(total)} were read to be searched. Have the index made anew to find the rest.`,
  missing: 'Does a search miss what is surely there? Have the index made anew.',
  rebuild: 'Rebuild the index',
}
