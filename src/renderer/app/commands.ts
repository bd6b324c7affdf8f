import { HIGHLIGHT_COLORS, type HighlightColor } from '#core/highlight/highlight'

/** Where one's hands are: some keys mean one thing in the list and another in the article. */
export type Where = 'list' | 'reader' | 'elsewhere'

export type Command = {
  id: string
  title: string
  group: 'Anywhere' | 'Going' | 'Clips' | 'Reading'
  /** As pressed: `Mod` is Ctrl, or Cmd on a Mac; two keys with a space between are pressed one after the other. */
  keys: string[]
  /** The only place the keys work; everywhere when left out. */
  where?: Where
  /** What the help sheet says instead, where one line stands for several commands; null for those it stands for. */
  onSheet?: Pick<Command, 'title' | 'keys'> | null
  run: () => void
}

/** What the commands act on, given by the app. */
export type Workbench = {
  [Action in ActionName]: () => void
} & { color: (color: HighlightColor) => void }

type ActionName = (typeof ACTIONS)[number]['id']

const ACTIONS = [
  { id: 'add', title: 'Add an address, a text or files', group: 'Anywhere', keys: ['A', 'Mod+N'] },
  { id: 'search', title: 'Search', group: 'Anywhere', keys: ['/'] },
  { id: 'keys', title: 'Show every key', group: 'Anywhere', keys: ['?'] },
  { id: 'settings', title: 'Settings', group: 'Anywhere', keys: ['Mod+,'] },
  {
    id: 'care',
    title: 'Backups and verification',
    group: 'Anywhere',
    keys: ['Mod+Shift+B'],
  },
  { id: 'undo', title: 'Undo', group: 'Anywhere', keys: ['Mod+Z'] },
  { id: 'redo', title: 'Redo', group: 'Anywhere', keys: ['Mod+Shift+Z'] },
  { id: 'new-note', title: 'New note', group: 'Anywhere', keys: ['Mod+Shift+N'] },
  { id: 'show-library', title: 'Show the library folder', group: 'Anywhere', keys: [] },
  { id: 'go-inbox', title: 'Inbox', group: 'Going', keys: ['G I'] },
  { id: 'go-library', title: 'Library', group: 'Going', keys: ['G L'] },
  { id: 'go-highlights', title: 'Highlights', group: 'Going', keys: ['G H'] },
  { id: 'go-notes', title: 'Notes', group: 'Going', keys: ['G N'] },
  { id: 'go-sidebar', title: 'Sidebar, with collections and tags', group: 'Going', keys: ['G S'] },
  { id: 'trail-back', title: 'Back to where one was', group: 'Going', keys: ['Alt+ArrowLeft'] },
  { id: 'trail-forward', title: 'Forward again', group: 'Going', keys: ['Alt+ArrowRight'] },
  { id: 'next', title: 'Next clip', group: 'Clips', keys: ['J'] },
  { id: 'previous', title: 'Previous clip', group: 'Clips', keys: ['K'] },
  { id: 'list-down', title: 'Down the list', group: 'Clips', keys: ['ArrowDown'], where: 'list' },
  { id: 'list-up', title: 'Up the list', group: 'Clips', keys: ['ArrowUp'], where: 'list' },
  { id: 'open', title: 'Open, at the hit', group: 'Clips', keys: ['Enter'], where: 'list' },
  { id: 'back', title: 'Back to the list', group: 'Clips', keys: ['U'] },
  { id: 'archive', title: 'Archive, or back to the inbox', group: 'Clips', keys: ['E'] },
  { id: 'trash', title: 'Move to the trash, or back', group: 'Clips', keys: ['#'] },
  { id: 'favorite', title: 'Favorite', group: 'Clips', keys: ['S'] },
  { id: 'tags', title: 'Tags', group: 'Clips', keys: ['T'] },
  { id: 'renew', title: 'Clip the page again, as a new version', group: 'Clips', keys: ['C'] },
  { id: 'toggle-original', title: 'Article or original', group: 'Clips', keys: ['O'] },
  {
    id: 'next-block',
    title: 'Next paragraph',
    group: 'Reading',
    keys: ['ArrowDown'],
    where: 'reader',
  },
  {
    id: 'previous-block',
    title: 'Previous paragraph',
    group: 'Reading',
    keys: ['ArrowUp'],
    where: 'reader',
  },
  { id: 'next-word', title: 'Next word', group: 'Reading', keys: ['ArrowRight'], where: 'reader' },
  {
    id: 'previous-word',
    title: 'Previous word',
    group: 'Reading',
    keys: ['ArrowLeft'],
    where: 'reader',
  },
  {
    id: 'extend-word',
    title: 'Select a word more',
    group: 'Reading',
    keys: ['Shift+ArrowRight'],
    where: 'reader',
  },
  {
    id: 'shrink-word',
    title: 'Select a word less',
    group: 'Reading',
    keys: ['Shift+ArrowLeft'],
    where: 'reader',
  },
  {
    id: 'extend-block',
    title: 'Select to the end of the paragraph',
    group: 'Reading',
    keys: ['Shift+ArrowDown'],
    where: 'reader',
  },
  {
    id: 'shrink-block',
    title: 'Select to its beginning',
    group: 'Reading',
    keys: ['Shift+ArrowUp'],
    where: 'reader',
  },
  {
    id: 'next-sentence',
    title: 'Next sentence',
    group: 'Reading',
    keys: ['Mod+ArrowRight'],
    where: 'reader',
  },
  {
    id: 'previous-sentence',
    title: 'Previous sentence',
    group: 'Reading',
    keys: ['Mod+ArrowLeft'],
    where: 'reader',
  },
  {
    id: 'extend-sentence',
    title: 'Select a sentence more',
    group: 'Reading',
    keys: ['Mod+Shift+ArrowRight'],
    where: 'reader',
  },
  {
    id: 'shrink-sentence',
    title: 'Select a sentence less',
    group: 'Reading',
    keys: ['Mod+Shift+ArrowLeft'],
    where: 'reader',
  },
  { id: 'highlight', title: 'Highlight', group: 'Reading', keys: ['H'] },
  { id: 'highlight-note', title: 'Highlight with a note', group: 'Reading', keys: ['N'] },
  { id: 'end-later', title: 'End the highlight a word later', group: 'Reading', keys: ['.'] },
  { id: 'end-earlier', title: 'End it a word earlier', group: 'Reading', keys: [','] },
  { id: 'begin-later', title: 'Begin it a word later', group: 'Reading', keys: ['>'] },
  { id: 'begin-earlier', title: 'Begin it a word earlier', group: 'Reading', keys: ['<'] },
  { id: 'split-highlight', title: 'Split the highlight', group: 'Reading', keys: ['\\'] },
  {
    id: 'copy-quotation',
    title: 'Copy as a quotation',
    group: 'Reading',
    keys: ['Q', 'Mod+Shift+C'],
  },
  { id: 'copy-link', title: 'Copy the link to a highlight', group: 'Reading', keys: ['Y'] },
  { id: 'next-highlight', title: 'Next highlight', group: 'Reading', keys: [']'] },
  { id: 'previous-highlight', title: 'Previous highlight', group: 'Reading', keys: ['['] },
  { id: 'find', title: 'Find in this article', group: 'Reading', keys: ['Mod+F'] },
  { id: 'next-hit', title: 'Next hit', group: 'Reading', keys: ['Mod+G'] },
  { id: 'previous-hit', title: 'Previous hit', group: 'Reading', keys: ['Mod+Shift+G'] },
  {
    id: 'remove-highlight',
    title: 'Remove the highlight at hand',
    group: 'Reading',
    keys: ['Delete', 'Backspace'],
  },
  { id: 'read-aloud', title: 'Read aloud, or pause', group: 'Reading', keys: ['R'] },
  { id: 'focus', title: 'The article alone, or all panes', group: 'Reading', keys: ['Z'] },
  { id: 'full-screen', title: 'Full screen', group: 'Reading', keys: ['F'] },
  { id: 'print', title: 'Print', group: 'Reading', keys: ['Mod+P'] },
  { id: 'look', title: 'How articles look', group: 'Reading', keys: ['D'] },
  { id: 'larger', title: 'Larger letters', group: 'Reading', keys: ['Mod+=', 'Mod+Shift++'] },
  { id: 'smaller', title: 'Smaller letters', group: 'Reading', keys: ['Mod+-'] },
  { id: 'usual-size', title: 'Letters of the usual size', group: 'Reading', keys: ['Mod+0'] },
  { id: 'next-theme', title: 'Next theme', group: 'Reading', keys: ['Mod+Shift+L'] },
  { id: 'toggle-panel', title: 'Side panel', group: 'Reading', keys: ['B'] },
  { id: 'outline', title: 'Outline', group: 'Reading', keys: ['L'] },
  { id: 'info', title: 'About this clip', group: 'Reading', keys: ['I'] },
  {
    id: 'dismiss',
    title: 'Let go of the selection',
    group: 'Reading',
    keys: ['Escape'],
    where: 'reader',
  },
] as const

/** Everything the window can be told to do. The menu, the keys and the help sheet read this one list. */
export function makeCommands(bench: Workbench): Command[] {
  const allColors = { title: 'Highlight in a color', keys: [`1 – ${HIGHLIGHT_COLORS.length}`] }
  const colors = HIGHLIGHT_COLORS.map((color, place) => ({
    id: `color-${color}`,
    title: `Highlight in ${color}`,
    group: 'Reading' as const,
    keys: [String(place + 1)],
    onSheet: place === 0 ? allColors : null,
    run: () => bench.color(color),
  }))
  return [
    ...ACTIONS.map((action) => ({ ...action, keys: [...action.keys], run: bench[action.id] })),
    ...colors,
  ]
}

/** The commands that have keys, by group, as the help sheet shows them. */
export function keySheet(commands: readonly Command[], isMac: boolean) {
  const groups = ['Anywhere', 'Going', 'Clips', 'Reading'] as const
  return groups.map((name) => ({
    name,
    commands: commands
      .filter(({ group, keys, onSheet }) => group === name && keys.length > 0 && onSheet !== null)
      .map((command) => command.onSheet ?? command)
      .map(({ title, keys }) => ({ title, keys: keys.map((key) => shownKey(key, isMac)) })),
  }))
}

function shownKey(key: string, isMac: boolean) {
  return key
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Alt', isMac ? '⌥' : 'Alt')
    .replace('Shift', isMac ? '⇧' : 'Shift')
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace(/^G /, 'G then ')
}
