import type { CommandCard } from './command'

/** Ways to go. */
export const GOING_COMMANDS = [
  { id: 'go-inbox', title: 'Inbox', group: 'Going', keys: ['G I'] },
  { id: 'go-library', title: 'Library', group: 'Going', keys: ['G L'] },
  { id: 'go-highlights', title: 'Highlights', group: 'Going', keys: ['G H'] },
  { id: 'go-notes', title: 'Notes', group: 'Going', keys: ['G N'] },
  { id: 'go-tags', title: 'All tags', group: 'Going', keys: ['G T'] },
  { id: 'go-duplicates', title: 'Duplicates', group: 'Going', keys: ['G D'] },
  { id: 'go-rules', title: 'Rules', group: 'Going', keys: ['G R'] },
  { id: 'go-sidebar', title: 'Sidebar, with collections and tags', group: 'Going', keys: ['G S'] },
  {
    id: 'recent',
    title: 'What was open',
    group: 'Going',
    keys: ['G O', 'Mod+Shift+O'],
    needs: 'recent',
  },
  {
    id: 'trail-back',
    title: 'Back to where one was',
    group: 'Going',
    keys: ['Alt+ArrowLeft'],
    needs: 'back',
  },
  {
    id: 'trail-forward',
    title: 'Forward again',
    group: 'Going',
    keys: ['Alt+ArrowRight'],
    needs: 'forward',
  },
] as const satisfies readonly CommandCard[]
