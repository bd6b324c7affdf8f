import { backupCommand } from './backup-command'
import { clipCommand } from './clip-command'
import { correctCommand } from './correct-command'
import type { Command } from './command'
import { exportCommand } from './export-command'
import { extractCommand } from './extract-command'
import { highlightCommand } from './highlight-command'
import { importCommand } from './import-command'
import { listCommand } from './list-command'
import { searchCommand } from './search-command'
import { serveCommand } from './serve-command'
import { showCommand } from './show-command'
import { statsCommand } from './stats-command'
import { tagCommand } from './tag-command'
import { trashCommand } from './trash-command'
import { verifyCommand } from './verify-command'

/** All commands, in the order the help shows them. */
export const commands: readonly Command[] = [
  clipCommand,
  importCommand,
  listCommand,
  showCommand,
  searchCommand,
  tagCommand,
  highlightCommand,
  correctCommand,
  statsCommand,
  verifyCommand,
  backupCommand,
  trashCommand,
  exportCommand,
  extractCommand,
  serveCommand,
]
