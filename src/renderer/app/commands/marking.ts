import type { CommandCard } from './command'

/** What is done with highlights. */
export const MARKING_COMMANDS = [
  { id: 'highlight', title: 'Highlight', group: 'Reading', keys: ['H'] },
  { id: 'highlight-note', title: 'Highlight with a note', group: 'Reading', keys: ['N'] },
  { id: 'end-later', title: 'End the highlight a word later', group: 'Reading', keys: ['.'] },
  { id: 'end-earlier', title: 'End it a word earlier', group: 'Reading', keys: [','] },
  { id: 'begin-later', title: 'Begin it a word later', group: 'Reading', keys: ['>'] },
  { id: 'begin-earlier', title: 'Begin it a word earlier', group: 'Reading', keys: ['<'] },
  { id: 'split-highlight', title: 'Split the highlight', group: 'Reading', keys: ['\\'] },
  {
    id: 'place-highlight',
    title: 'Attach the highlight at hand to the selection',
    group: 'Reading',
    keys: ['P'],
  },
  {
    id: 'copy-quotation',
    title: 'Copy as a quotation',
    group: 'Reading',
    keys: ['Q', 'Mod+Shift+C'],
  },
  { id: 'copy-link', title: 'Copy the link to a highlight', group: 'Reading', keys: ['Y'] },
  { id: 'next-highlight', title: 'Next highlight', group: 'Reading', keys: [']'] },
  { id: 'previous-highlight', title: 'Previous highlight', group: 'Reading', keys: ['['] },
  {
    id: 'remove-highlight',
    title: 'Remove the highlight at hand',
    group: 'Reading',
    keys: ['Delete', 'Backspace'],
  },
] as const satisfies readonly CommandCard[]
