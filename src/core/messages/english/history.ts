import { counter } from '../counted'

const count = counter('en')

export const history = {
  title: 'History',
  list: 'What was done, newest first',
  hint: 'Enter goes to that point: what came after it is undone, and can be done again.',
  now: 'You are here',
  undone: 'Undone',
  beginning: 'Before all of this',
  nothing: 'Nothing has been done yet',
  nothingHint:
    'Every change you make is named here, and can be taken back from here, today or after a restart.',
  went: (steps: number) =>
    count(steps, { one: 'One step further back or on.', other: '# steps further back or on.' }),
  kept: 'The last 100 changes are kept when Commonplace is closed.',
}
