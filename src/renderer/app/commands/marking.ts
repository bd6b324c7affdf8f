import type { CommandCard } from './command'

/** What is done with highlights. */
export const MARKING_COMMANDS = [
  { id: 'highlight', title: 'Highlight', group: 'Reading', keys: ['H'], needs: 'clip' },
  {
    id: 'highlight-note',
    title: 'Highlight with a note',
    group: 'Reading',
    keys: ['N'],
    needs: 'clip',
  },
  {
    id: 'end-later',
    title: 'End the highlight a word later',
    group: 'Reading',
    keys: ['.'],
    needs: 'clip',
  },
  {
    id: 'end-earlier',
    title: 'End it a word earlier',
    group: 'Reading',
    keys: [','],
    needs: 'clip',
  },
  {
    id: 'begin-later',
    title: 'Begin it a word later',
    group: 'Reading',
    keys: ['>'],
    needs: 'clip',
  },
  {
    id: 'begin-earlier',
    title: 'Begin it a word earlier',
    group: 'Reading',
    keys: ['<'],
    needs: 'clip',
  },
  {
    id: 'split-highlight',
    title: 'Split the highlight',
    group: 'Reading',
    keys: ['\\'],
    needs: 'clip',
  },
  {
    id: 'place-highlight',
    title: 'Attach the highlight at hand to the selection',
    group: 'Reading',
    keys: ['V'],
    needs: 'clip',
  },
  {
    id: 'copy-quotation',
    title: 'Copy as a quotation',
    group: 'Reading',
    keys: ['Q', 'Mod+Shift+C'],
    needs: 'clip',
  },
  {
    id: 'copy-link',
    title: 'Copy the link to a highlight',
    group: 'Reading',
    keys: ['Y'],
    needs: 'clip',
  },
  { id: 'next-highlight', title: 'Next highlight', group: 'Reading', keys: [']'], needs: 'clip' },
  {
    id: 'previous-highlight',
    title: 'Previous highlight',
    group: 'Reading',
    keys: ['['],
    needs: 'clip',
  },
  {
    id: 'remove-highlight',
    title: 'Remove the highlight at hand',
    group: 'Reading',
    keys: ['Delete', 'Backspace'],
    needs: 'clip',
  },
] as const satisfies readonly CommandCard[]
