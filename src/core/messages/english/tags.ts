import { counter } from '../counted'

const count = counter('en')

type Use = { clips: number; highlights: number; notes: number }

const useOf = ({ clips, highlights, notes }: Use): string => {
  const parts = [
    count(clips, { one: '# clip', other: '# clips' }),
    ...(highlights > 0 ? [count(highlights, { one: '# highlight', other: '# highlights' })] : []),
    ...(notes > 0 ? [count(notes, { one: '# note', other: '# notes' })] : []),
  ]
  return parts.join(', ')
}

export const tags = {
  addOne: 'Add a tag',
  title: 'Tags',
  filter: 'Find a tag',
  count: (number: number) => count(number, { one: '# tag', other: '# tags' }),
  unused: (number: number) => count(number, { one: '# unused', other: '# unused' }),
  notUsed: 'unused',
  onlyUnused: 'Only those that nothing carries',
  add: 'New tag',
  addHint: 'Its name; with / between its levels',
  addDo: 'Make',
  empty: 'No tags yet',
  emptyHint: 'Press T on a clip to give it a tag. Nest tags with a slash: press/reuters.',
  nothing: 'No tag is called so.',
  nothingUnused: 'Something carries every tag.',
  problem: 'The tags could not be read',
  keys: 'Enter opens, F2 renames or merges, Alt+arrows move, Del deletes.',
  use: useOf,
  more: (name: string) => `More about ${name}`,
  edit: 'Rename, move or merge …',
  into: 'Move into …',
  color: 'Color …',
  delete: 'Delete',
  mergeInto: 'Merge into …',
  /** The dialog in which a tag is given another name. */
  editTitle: (name: string) => `The tag “${name}”`,
  name: 'Name',
  rename: 'Rename',
  merge: 'Merge',
  cancel: 'Cancel',
  renames: (use: string) => `${use} will carry the new name.`,
  merges: (use: string, to: string) =>
    `“${to}” is there already. With ${use} more, the two become one.`,
  itself: 'A tag cannot be put into itself.',
  nestedToo: (number: number) =>
    count(number, {
      one: 'So does one tag nested in it.',
      other: 'So do # tags nested in it.',
    }),
  deleted: (name: string) => `Deleted the tag ${name}`,
  colorTitle: (name: string) => `The color of “${name}”`,
  noColor: 'No color',
  moveTitle: (name: string) => `Move “${name}” into`,
  mergeTitle: (name: string) => `Merge “${name}” into`,
  top: 'At the top',
  none: 'No tag is called so.',
  near: (number: number) =>
    count(number, { one: 'One pair may be one tag', other: '# pairs may be one tag each' }),
  why: { plural: 'plural', spelling: 'other spelling', slip: 'one letter' },
  nearOf: (from: string, to: string) => `“${from}” and “${to}”`,
  mergePair: (from: string, to: string) => `Merge ${from} into ${to}`,
  apart: 'Keep both',
  /** Tags of what is selected. */
  takeOffTitle: (things: string) => `Take a tag off ${things}`,
  takeOffFind: 'Find a tag',
  takeOffNothing: 'None of these carries a tag of that name.',
}
