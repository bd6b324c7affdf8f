import type { CommandCard } from './command'

/** How an article is read and looked through. */
export const READING_COMMANDS = [
  { id: 'find', title: 'Find in this article', group: 'Reading', keys: ['Mod+F'], needs: 'clip' },
  { id: 'next-hit', title: 'Next hit', group: 'Reading', keys: ['Mod+G'], needs: 'clip' },
  {
    id: 'previous-hit',
    title: 'Previous hit',
    group: 'Reading',
    keys: ['Mod+Shift+G'],
    needs: 'clip',
  },
  { id: 'read-aloud', title: 'Read aloud, or pause', group: 'Reading', keys: ['R'], needs: 'clip' },
  {
    id: 'focus',
    title: 'The article alone, or all panes',
    group: 'Reading',
    keys: ['Z'],
    needs: 'thing',
  },
  { id: 'full-screen', title: 'Full screen', group: 'Reading', keys: ['F'] },
  { id: 'print', title: 'Print', group: 'Reading', keys: ['Mod+P'], needs: 'clip' },
  { id: 'look', title: 'How articles look', group: 'Reading', keys: ['D'], needs: 'clip' },
  { id: 'larger', title: 'Larger letters', group: 'Reading', keys: ['Mod+=', 'Mod+Shift++'] },
  { id: 'smaller', title: 'Smaller letters', group: 'Reading', keys: ['Mod+-'] },
  { id: 'usual-size', title: 'Letters of the usual size', group: 'Reading', keys: ['Mod+0'] },
  {
    id: 'window-larger',
    title: 'Everything in the window larger',
    group: 'Reading',
    keys: ['Alt+ArrowUp'],
  },
  {
    id: 'window-smaller',
    title: 'Everything in the window smaller',
    group: 'Reading',
    keys: ['Alt+ArrowDown'],
  },
  { id: 'window-usual', title: 'The window of the usual size', group: 'Reading', keys: [] },
  { id: 'next-theme', title: 'Next theme', group: 'Reading', keys: ['Mod+Shift+L'] },
  { id: 'toggle-panel', title: 'Side panel', group: 'Reading', keys: ['B'] },
  { id: 'outline', title: 'Outline', group: 'Reading', keys: ['L'], needs: 'clip' },
  { id: 'info', title: 'About this clip', group: 'Reading', keys: ['I'], needs: 'clip' },
] as const satisfies readonly CommandCard[]
