import { wholeShelf } from '#core/library/list-wanted'
import type { Command } from './command'
import { clipLine } from './words-for-a-clip'

/** `commonplace list`: what is kept. */
export const listCommand: Command = {
  name: 'list',
  usage: 'list',
  summary: 'List the clips that are not in the trash, newest first.',
  options: [],
  operands: { least: 0, most: 0 },
  beginsLibrary: false,
  check: () => undefined,
  run: async ({ notebook, terminal }) => {
    const rows = notebook.tools.store.catalogue.list(wholeShelf('library')).rows(0, Infinity)
    for (const row of rows) terminal.tell(clipLine(row), row)
    if (rows.length === 0) terminal.remark('No clips yet. Keep one with: commonplace clip ADDRESS')
    return 'done'
  },
}
