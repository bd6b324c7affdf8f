import { HIGHLIGHT_COLORS, type HighlightColor } from '#core/highlight/highlight'
import { ANYWHERE_COMMANDS } from './anywhere'
import { CLIPS_COMMANDS } from './clips'
import type { Action, Command, CommandCard } from './command'
import { CORRECTING_COMMANDS } from './correcting'
import { GOING_COMMANDS } from './going'
import { MARKING_COMMANDS } from './marking'
import { NOTES_COMMANDS } from './notes'
import { ORGANIZE_COMMANDS } from './organize'
import { READING_COMMANDS } from './reading'
import { TEXT_CURSOR_COMMANDS } from './text-cursor'

/** A new command is a card in the file of its domain, and its action in `actions/`. */
const CARDS = [
  ...ANYWHERE_COMMANDS,
  ...GOING_COMMANDS,
  ...CLIPS_COMMANDS,
  ...ORGANIZE_COMMANDS,
  ...TEXT_CURSOR_COMMANDS,
  ...MARKING_COMMANDS,
  ...READING_COMMANDS,
  ...CORRECTING_COMMANDS,
  ...NOTES_COMMANDS,
] as const

export type CommandId = (typeof CARDS)[number]['id']

/** What the commands act on, given by the app: one that does nothing does not compile. */
export type Workbench = ActionsOf<typeof CARDS> & { color: (color: HighlightColor) => void }

/** An action for each of these commands. */
export type ActionsOf<Cards extends readonly CommandCard[]> = {
  [Name in Cards[number]['id']]: Action
}

/** Everything the window can be told to do. The menu, the keys and the help sheet read this one list. */
export function makeCommands(bench: Workbench): Command[] {
  const allColors = { title: 'Highlight in a color', keys: [`1 – ${HIGHLIGHT_COLORS.length}`] }
  const colors = HIGHLIGHT_COLORS.map((color, place) => ({
    id: `color-${color}`,
    title: `Highlight in ${color}`,
    group: 'Reading' as const,
    keys: [String(place + 1)],
    needs: 'clip' as const,
    onSheet: place === 0 ? allColors : null,
    run: () => bench.color(color),
  }))
  return [...CARDS.map((card) => ({ ...card, run: bench[card.id] })), ...colors]
}
