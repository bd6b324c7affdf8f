import type { CommandCard } from './command'

/** What is done with the list, and with the clip that is open. */
export const CLIPS_COMMANDS = [
  { id: 'next', title: 'Next clip', group: 'Clips', keys: ['J'] },
  { id: 'previous', title: 'Previous clip', group: 'Clips', keys: ['K'] },
  { id: 'list-down', title: 'Down the list', group: 'Clips', keys: ['ArrowDown'], where: 'list' },
  { id: 'list-up', title: 'Up the list', group: 'Clips', keys: ['ArrowUp'], where: 'list' },
  { id: 'open', title: 'Open, at the hit', group: 'Clips', keys: ['Enter'], where: 'list' },
  { id: 'back', title: 'Back to the list', group: 'Clips', keys: ['U'] },
  {
    id: 'archive',
    title: 'Archive, or back to the inbox',
    group: 'Clips',
    keys: ['E'],
    needs: 'clip',
  },
  { id: 'trash', title: 'Move to the trash, or back', group: 'Clips', keys: ['#'], needs: 'thing' },
  { id: 'favorite', title: 'Favorite', group: 'Clips', keys: ['S'], needs: 'clip' },
  { id: 'tags', title: 'Tags', group: 'Clips', keys: ['T', 'Mod+Shift+J'], needs: 'thing' },
  {
    id: 'renew',
    title: 'Clip the page again, as a new version',
    group: 'Clips',
    keys: ['C'],
    needs: 'clip',
  },
  {
    id: 'cite',
    title: 'Copy a citation',
    group: 'Clips',
    keys: ['Mod+Shift+A'],
    needs: 'clip',
  },
  {
    id: 'toggle-original',
    title: 'Article or original',
    group: 'Clips',
    keys: ['O'],
    needs: 'clip',
  },
] as const satisfies readonly CommandCard[]
