import { counter } from '../counted'

const count = counter('en')

export const library = {
  title: 'Library',
  unfold: 'Collections and tags',
  add: 'Add',
  inbox: 'Inbox',
  library: 'Library',
  favorites: 'Favorites',
  archive: 'Archive',
  highlights: 'Highlights',
  notes: 'Notes',
  trash: 'Trash',
  tags: 'Tags',
  allTags: 'All tags',
  noTags: 'Press T on a clip to give it a tag.',
  duplicates: 'Duplicates',
  rules: 'Rules',
  backups: 'Backups',
  settings: 'Settings',
  reading: 'Reading the library folder',
  readingSoFar: (number: number) =>
    count(number, {
      one: 'Reading the library folder: # thing so far',
      other: 'Reading the library folder: # things so far',
    }),
  lookingFirst: 'Looking for the first clips.',
  soFar: (number: number) => count(number, { one: '# thing so far.', other: '# things so far.' }),
  appears: 'What is found appears here by itself; the next start will be quicker.',
  readOnly: (folder: string) =>
    `Everything can be read and nothing can be changed, because ${folder} cannot be written. Allow writing to it and start Commonplace again.`,
  welcome: {
    title: 'Your library is empty',
    hint: 'Add an address, paste a text, or drop files on the window. Each is kept whole on this computer, to read, mark and find again.',
    add: 'Add your first clip',
    read: 'Read the welcome clip',
  },
  nothingOpen: {
    first: 'What you open is read here',
    firstHint: 'Press ? at any time to see every key.',
    title: 'Nothing is open',
    hint: 'Choose something from the list, or press J to walk down it. / searches, ? shows every key.',
  },
}
