import { counter } from '../counted'

const count = counter('en')
const clips = (number: number) => count(number, { one: '# clip', other: '# clips' })

export const rules = {
  title: 'Rules',
  list: 'Rules',
  add: 'New rule',
  empty: 'No rules yet',
  emptyHint:
    'A rule tags, collects or archives clips that a search finds, as soon as they are kept. Try it on the library before you keep it.',
  problem: 'The rules could not be read',
  when: (query: string) => `When ${query}`,
  tags: (names: string) => `tag ${names}`,
  collect: (name: string) => `put in ${name}`,
  goneCollection: 'a collection that is in the trash',
  archive: 'archive',
  off: 'Off',
  edit: 'Edit …',
  run: 'Apply to the library',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  remove: 'Delete',
  ran: (name: string, number: number) =>
    number === 0 ? `“${name}” found nothing to change.` : `“${name}” changed ${clips(number)}.`,
  log: 'What rules did',
  logNothing: 'No rule has done anything yet.',
  logLine: (name: string, number: number, titles: string) =>
    `“${name}” changed ${clips(number)}: ${titles}`,
  logOn: { new: 'newly kept', library: 'library' },
  /** The dialog in which a rule is written. */
  newTitle: 'New rule',
  editTitle: (name: string) => `The rule “${name}”`,
  name: 'Name',
  whenLabel: 'When a clip matches',
  whenHint: 'As in a search: site:reuters.com -has:tags',
  then: 'then',
  addTag: 'Add a tag',
  collection: 'Put in a collection',
  noCollection: 'None',
  archives: 'Archive it',
  isOn: 'Apply to what is newly kept',
  trying: 'Looking …',
  matches: (number: number) =>
    count(number, { one: 'Finds # clip or note.', other: 'Finds # clips and notes.' }),
  changes: (number: number) =>
    number === 0 ? 'It would change nothing now.' : `It would change ${clips(number)} now:`,
  tagged: (number: number) => `tag ${count(number, { other: '#' })}`,
  collected: (number: number) => `collect ${count(number, { other: '#' })}`,
  archived: (number: number) => `archive ${count(number, { other: '#' })}`,
  filling: 'The library is still read to be searched; there may be more.',
  more: (number: number) => count(number, { other: 'and # more' }),
  save: 'Save',
  saveAndRun: (number: number) => `Save and change ${clips(number)}`,
  cancel: 'Cancel',
}
