import type { CommandCard } from './command'

/** What is done to an article that was not found well in its page. */
export const CORRECTING_COMMANDS = [
  {
    id: 'left-out',
    title: 'Show what was left out of the page',
    group: 'Reading',
    keys: ['W'],
    needs: 'clip',
  },
  {
    id: 'hide-block',
    title: 'While it is shown: hide a paragraph',
    group: 'Reading',
    keys: ['-'],
    needs: 'clip',
  },
  {
    id: 'bring-back',
    title: 'While it is shown: bring a piece back',
    group: 'Reading',
    keys: ['+'],
    needs: 'clip',
  },
] as const satisfies readonly CommandCard[]
