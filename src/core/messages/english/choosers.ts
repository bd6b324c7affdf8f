import { counter } from '../counted'

const count = counter('en')

export const choosers = {
  things: ({ clips, notes }: { clips: number; notes: number }) =>
    [
      ...(clips > 0 ? [count(clips, { one: '# clip', other: '# clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# note', other: '# notes' })] : []),
    ].join(' and '),
  put: (things: string) => `Put ${things} in a collection`,
  goTo: 'Go to a collection',
  moveInto: (name: string) => `Move “${name}” into`,
  tag: (things: string) => `Tag ${things}`,
  findTag: 'Find a tag, or type a new one',
  noTag: 'There is no tag yet. Type a name to make one.',
  addTag: (name: string) => `Add the tag “${name}”`,
  recent: 'What was open',
  findRecent: 'Find what was open',
  noRecent: 'Nothing that was open is called so.',
  clip: 'Clip',
  note: 'Note',
}
