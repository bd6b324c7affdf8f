import type { CommandCard } from './command'

/** What can be done wherever one is. */
export const ANYWHERE_COMMANDS = [
  { id: 'add', title: 'Add an address, a text or files', group: 'Anywhere', keys: ['A', 'Mod+N'] },
  { id: 'import', title: 'Import from another program', group: 'Anywhere', keys: [] },
  { id: 'search', title: 'Search', group: 'Anywhere', keys: ['/'] },
  { id: 'keys', title: 'Show every key', group: 'Anywhere', keys: ['?'] },
  { id: 'settings', title: 'Settings', group: 'Anywhere', keys: ['Mod+,'] },
  { id: 'care', title: 'Backups and verification', group: 'Anywhere', keys: ['Mod+Shift+B'] },
  { id: 'export', title: 'Export', group: 'Anywhere', keys: ['Mod+Shift+E'] },
  { id: 'undo', title: 'Undo', group: 'Anywhere', keys: ['Mod+Z'] },
  { id: 'redo', title: 'Redo', group: 'Anywhere', keys: ['Mod+Shift+Z'] },
  { id: 'new-note', title: 'New note', group: 'Anywhere', keys: ['Mod+Shift+N'] },
  { id: 'show-library', title: 'Show the library folder', group: 'Anywhere', keys: [] },
] as const satisfies readonly CommandCard[]
