import { counter } from '../counted'

const count = counter('en')

export const adding = {
  title: 'Add to the library',
  what: 'An address, several addresses, or the text of an article',
  chooseFiles: 'Choose files…',
  cancel: 'Cancel',
  add: 'Add',
  drop: 'Drop to clip',
  activity: 'Activity',
  link: 'Open a link?',
  clipIt: 'Clip it',
  openInBrowser: 'Open in the browser',
  dropHint: 'You can also drop files, folders or links anywhere on the window.',
  address: 'The page at this address will be clipped.',
  addresses: (number: number) => count(number, { other: '# pages will be clipped.' }),
  clear: 'Clear',
  beginning: 'Only its beginning is shown here.',
  tooManyAddresses: (most: number) =>
    count(most, { other: 'More than # addresses: add them in several steps.' }),
  page: 'This page will be clipped.',
  text: 'This text will be kept as a clip.',
  aFile: 'This file will be clipped.',
  progress: 'Progress',
  again: (number: number) =>
    number === 1 ? 'Try again' : count(number, { other: 'Try these # again' }),
  running: (title: string, done: number, total: number) =>
    total > 1 ? `${title}: ${done} of ${total}` : `${title}…`,
  saved: (number: number) => count(number, { other: '# saved' }),
  suspect: (number: number) => count(number, { other: '# to look at' }),
  renewed: (number: number) => count(number, { one: '# new version', other: '# new versions' }),
  unchanged: (number: number) => count(number, { other: '# unchanged' }),
  already: (number: number) => count(number, { other: '# already here' }),
  failed: (number: number) => count(number, { other: '# could not be clipped' }),
  cancelled: (number: number) => count(number, { other: '# cancelled' }),
  open: 'Open',
  newVersion: 'New version',
  keepBoth: 'Keep both',
  alreadyOn: (day: string, title: string) => `Already saved on ${day}: “${title}”`,
  newVersionOf: (title: string) => `New version of “${title}”`,
  withoutPlace: (number: number) =>
    count(number, {
      one: '. One highlight has no certain place in it.',
      other: '. # highlights have no certain place in it.',
    }),
  reads: (title: string, day: string) => `“${title}” reads as it did on ${day}. Nothing was added.`,
}
