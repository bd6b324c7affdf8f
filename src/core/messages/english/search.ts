import { counter } from '../counted'

const count = counter('en')

export const search = {
  title: 'Search',
  placeholder: 'Search, or tag: site: “a phrase”',
  clear: 'Clear the search',
  suggestions: 'Suggestions',
  readAs: 'Read as: ',
  recent: 'Recent: ',
  saved: 'Saved: ',
  forget: 'Forget recent searches',
  looking: 'Looking…',
  found: (number: number, explained: string) =>
    `${count(number, { other: '#' })} found: ${explained}`,
  refine: 'Refine',
  listed: 'What is listed',
  units: { everything: 'All', clips: 'Clips', highlights: 'Highlights', notes: 'Notes' },
  soFar: (done: number, total: number) =>
    `${count(done, { other: '#' })} of ${count(total, { other: '#' })}`,
  stopped: (soFar: string) =>
    `Only ${soFar} were read to be searched: rebuild the index, under “What is searched”, to find the rest.`,
  filling: (soFar: string) =>
    `Still reading the library to search it: ${soFar}. More may be found.`,
  counting: 'Counting…',
  facets: { site: 'Site', author: 'Author', year: 'Year', tag: 'Tag', language: 'Language' },
  leftOut: 'Left out',
  doNotLeaveOut: (clause: string) => `Do not leave out ${clause}`,
  only: (name: string) => `Only ${name} (with Alt: without it)`,
  leaveOut: (name: string) => `Leave out ${name}`,
  fewer: 'Fewer',
  more: (number: number) => count(number, { other: '# more' }),
  nothingToRefine: 'There is nothing to refine by.',
  close: 'Close matches',
  nothing: 'Nothing found',
  ways: 'There is something when one part is left away or spelled otherwise:',
  noWays:
    'Try fewer or other words, take away a filter such as tag: or a minus, or end a word with * to find longer ones.',
  withoutAny: 'Without',
  without: (words: string) => `Without ${words}`,
  amongAll: 'Among everything',
  save: 'Save as a smart collection',
  change: (name: string) => `Change “${name}” to this search`,
  notOnlyHere: 'Not only here',
}
