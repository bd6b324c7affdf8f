import type { CommandCard } from './command'

/** Selecting in the list, and putting things in order. */
export const ORGANIZE_COMMANDS = [
  { id: 'select', title: 'Select, or let go', group: 'Clips', keys: ['X'] },
  { id: 'select-all', title: 'Select all of the list', group: 'Clips', keys: ['Mod+A'] },
  {
    id: 'select-down',
    title: 'Select downwards',
    group: 'Clips',
    keys: ['Shift+ArrowDown'],
    where: 'list',
  },
  {
    id: 'select-up',
    title: 'Select upwards',
    group: 'Clips',
    keys: ['Shift+ArrowUp'],
    where: 'list',
  },
  {
    id: 'select-nothing',
    title: 'Select nothing',
    group: 'Clips',
    keys: ['Escape'],
    where: 'list',
  },
  { id: 'collect', title: 'Put in a collection', group: 'Clips', keys: ['P'] },
  {
    id: 'uncollect',
    title: 'Take out of this collection',
    group: 'Clips',
    keys: ['Mod+Shift+P'],
    needs: 'collection',
  },
  { id: 'untag', title: 'Take a tag off', group: 'Clips', keys: ['Mod+Shift+T'] },
  { id: 'mark-read', title: 'Mark as read, or unread', group: 'Clips', keys: ['M'] },
  { id: 'toggle-table', title: 'List or table', group: 'Clips', keys: ['Mod+Shift+D'] },
  { id: 'go-collection', title: 'Go to a collection', group: 'Going', keys: ['G C'] },
] as const satisfies readonly CommandCard[]
