import type { CommandCard } from './command'

/** What can be done wherever one is. */
export const ANYWHERE_COMMANDS = [
  { id: 'palette', title: 'Go anywhere, do anything', group: 'Anywhere', keys: ['Mod+K'] },
  { id: 'add', title: 'Add an address, a text or files', group: 'Anywhere', keys: ['A', 'Mod+N'] },
  { id: 'import', title: 'Import from another program', group: 'Anywhere', keys: [] },
  { id: 'search', title: 'Search', group: 'Anywhere', keys: ['/'] },
  { id: 'keys', title: 'Show every key', group: 'Anywhere', keys: ['?'] },
  { id: 'about', title: 'About Commonplace, and its licenses', group: 'Anywhere', keys: [] },
  { id: 'settings', title: 'Settings', group: 'Anywhere', keys: ['Mod+,'] },
  { id: 'care', title: 'Backups and verification', group: 'Anywhere', keys: ['Mod+Shift+B'] },
  { id: 'export', title: 'Export', group: 'Anywhere', keys: ['Mod+Shift+E'] },
  { id: 'undo', title: 'Undo', group: 'Anywhere', keys: ['Mod+Z'], needs: 'undo' },
  { id: 'redo', title: 'Redo', group: 'Anywhere', keys: ['Mod+Shift+Z', 'Mod+Y'], needs: 'redo' },
  { id: 'history', title: 'History of changes', group: 'Anywhere', keys: ['Mod+Shift+Y'] },
  {
    id: 'fold-sidebar',
    title: 'Fold the sidebar, or bring it back',
    group: 'Anywhere',
    keys: ['Mod+B'],
  },
  { id: 'fold-list', title: 'Fold the list, or bring it back', group: 'Anywhere', keys: ['Mod+J'] },
  { id: 'new-note', title: 'New note', group: 'Anywhere', keys: ['Mod+Shift+N'] },
  { id: 'show-library', title: 'Show the library folder', group: 'Anywhere', keys: [] },
] as const satisfies readonly CommandCard[]
