import type { CommandCard } from './command'

/** What is done with notes, and with highlights that become one. */
export const NOTES_COMMANDS = [
  {
    id: 'note-from-template',
    title: 'New note from a template',
    group: 'Notes',
    keys: ['Mod+Shift+M'],
  },
  {
    id: 'note-look',
    title: 'Write the note, see its Markdown, or read it',
    group: 'Notes',
    keys: ['Mod+E'],
    needs: 'note',
  },
  {
    id: 'note-versions',
    title: 'Earlier versions of the note',
    group: 'Notes',
    keys: ['Mod+Shift+U'],
    needs: 'note',
  },
  {
    id: 'toggle-template',
    title: 'Make the note a template, or a note again',
    group: 'Notes',
    keys: [],
    needs: 'note',
  },
  {
    id: 'send-highlights',
    title: 'Send the highlights to a note',
    group: 'Notes',
    keys: ['Mod+Shift+H'],
    needs: 'clip',
  },
  {
    id: 'go-links',
    title: 'Notes that link here',
    group: 'Going',
    keys: ['G B'],
    needs: 'thing',
  },
] as const satisfies readonly CommandCard[]
