import { counter } from '../counted'

const count = counter('en')

export const selection = {
  title: 'What is selected',
  count: (number: number) => count(number, { other: '# selected' }),
  all: (number: number) => count(number, { other: 'All #' }),
  allOf: (number: number) => count(number, { other: 'Select all #' }),
  nothing: 'Select nothing',
  tag: 'Tag',
  untag: 'Take a tag off …',
  collect: 'Put in a collection',
  uncollect: 'Take out of this collection',
  archive: 'Archive',
  inbox: 'Move to the inbox',
  favorite: 'Favorite',
  unfavorite: 'No favorite',
  read: 'Mark as read',
  unread: 'Mark as unread',
  renew: 'Clip again',
  export: 'Export …',
  trash: 'Move to the trash',
  more: 'More to do with these',
  notesStay: 'Notes can be tagged, collected and trashed.',
  things: ({ clips, notes }: { clips: number; notes: number }): string =>
    [
      ...(clips > 0 ? [count(clips, { one: '# clip', other: '# clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# note', other: '# notes' })] : []),
    ].join(' and '),
}
