import { counter } from '../counted'

const count = counter('en')

export const trash = {
  title: 'Trash',
  held: ({ clips, notes }: { clips: number; notes: number }) =>
    [
      ...(clips > 0 ? [count(clips, { one: '# clip', other: '# clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# note', other: '# notes' })] : []),
    ].join(', '),
  days: (number: number) => `Things are deleted after ${number} days in the trash.`,
  restore: 'Restore',
  restoreAll: 'Restore all',
  empty: 'Empty trash…',
  question: 'Empty the trash?',
  forGood: (held: string) =>
    `${held} will be deleted for good, with all that was captured and marked. This cannot be undone.`,
  keep: 'Keep them',
  delete: 'Delete for good',
}
