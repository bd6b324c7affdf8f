import { wholeShelf } from '#core/library/list-wanted'
import { summary } from '#notebook/views'
import type { Command } from './command'

/** `commonplace stats`: the library in numbers. */
export const statsCommand: Command = {
  name: 'stats',
  usage: 'stats',
  summary: 'Tell how much the library holds.',
  options: [],
  operands: { least: 0, most: 0 },
  beginsLibrary: false,
  check: () => undefined,
  run: async ({ notebook, terminal }) => {
    const { folder, shelves, notes, tags } = summary(notebook)
    const rows = notebook.tools.store.catalogue.list(wholeShelf('library')).rows(0, Infinity)
    const numbers = {
      clips: shelves.library,
      inbox: shelves.inbox,
      archive: shelves.archive,
      favorites: shelves.favorites,
      trash: shelves.trash,
      notes,
      tags: tags.length,
      highlights: sum(rows.map(({ highlightCount }) => highlightCount)),
      words: sum(rows.map(({ wordCount }) => wordCount)),
    }
    const lines = Object.entries(numbers).map(
      ([name, number]) => `${name.padEnd(12)}${number.toLocaleString('en').padStart(12)}`,
    )
    terminal.tell([`Library: ${folder}`, ...lines].join('\n'), { folder, ...numbers })
    return 'done'
  },
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((total, number) => total + number, 0)
}
