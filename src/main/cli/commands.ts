import { clipCommand } from './clip-command'
import type { Command } from './command'
import { highlightCommand } from './highlight-command'
import { listCommand } from './list-command'
import { searchCommand } from './search-command'
import { showCommand } from './show-command'
import { statsCommand } from './stats-command'
import { tagCommand } from './tag-command'

/** All commands, in the order the help shows them. */
export const commands: readonly Command[] = [
  clipCommand,
  listCommand,
  showCommand,
  searchCommand,
  tagCommand,
  highlightCommand,
  statsCommand,
]
