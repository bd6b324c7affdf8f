import { counter } from '../counted'

const count = counter('en')

/** Sending highlights to a note. */
export const sending = {
  title: (number: number) =>
    count(number, { one: 'Send a highlight to a note', other: 'Send # highlights to a note' }),
  groupBy: 'Group by',
  groups: { order: 'None', section: 'Section', tag: 'Tag', color: 'Color', clip: 'Clip' },
  as: 'As',
  live: 'Highlights, always as they are',
  quotes: 'Quotations, as they are now',
  template: (title: string) => `Template: ${title}`,
  noteTitle: 'Title of the note',
  into: 'Add to a note…',
  intoTitle: 'Add to a note',
  find: 'Find a note',
  nothing: 'No note is called so.',
  make: 'Make the note',
}
