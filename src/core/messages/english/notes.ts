import { counter } from '../counted'

const count = counter('en')

export const notes = {
  title: 'Notes',
  pane: 'Note',
  unreadable: 'This note could not be opened',
  listUnreadable: 'The notes could not be read',
  titleOf: 'Title of the note',
  titlePlaceholder: 'Title',
  writeOrRead: 'Write or read',
  modes: { live: 'Write', source: 'Markdown', read: 'Read' },
  versions: 'Earlier versions',
  trash: 'Move the note to the trash',
  more: 'More',
  makeNote: 'Make it a note again',
  makeTemplate: 'Make it a template',
  words: (number: number) => count(number, { one: '# word', other: '# words' }),
  template: 'Template',
  notes: (number: number) => count(number, { one: '# note', other: '# notes' }),
  new: 'New note',
  none: 'No notes yet',
  noneHint: 'A note is a page of your own writing. Type [[ in it to link to clips and other notes.',
  unwritten: 'Nothing written yet',
  trashed: (number: number) => count(number, { other: 'Notes in the trash: #' }),
  restore: 'Restore',
  restoreOf: (title: string) => `Restore “${title}”`,
  fromTemplate: 'New note from a template',
  findTemplate: 'Find a template',
  noTemplate:
    'There is no template called so. Any note becomes one by “Make it a template”; {{date}}, {{time}}, {{clip}} and {{author}} in it are filled in.',
}
