import type { Snippet } from '#core/search/search-entry'
import type { Found, FoundPage } from '#contract/views'
import type { SearchHints } from '#core/search/facets'
import { foundPage, hintsFor } from '#notebook/search/searching'
import type { Command } from './command'
import { shortId } from './find-clip'
import type { Terminal } from './terminal'
import { count } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

const USUAL_LIMIT = 20
/** With fewer results than this, ways on are said. */
const FEW = 3
const HIGHEST_LIMIT = 1000
const LONGEST_QUERY = 3999

/** `commonplace search`: finds clips and notes. */
export const searchCommand: Command = {
  name: 'search',
  usage: 'search QUERY [--limit N]',
  summary: 'Find clips and notes, best first. The query is written as in the app.',
  options: ['limit'],
  operands: { least: 1, most: Infinity },
  beginsLibrary: false,
  check: ({ options, operands }) => {
    limitOf(options)
    if (operands.join(' ').length > LONGEST_QUERY) {
      throw new WrongUsage(`A query may have ${LONGEST_QUERY} characters.`, 'search')
    }
  },
  run: async ({ notebook, indexed, terminal, operands, options }) => {
    await indexed()
    // The space says that the last word is finished: here nobody is still typing it.
    const query = `${operands.join(' ')} `
    const page = await foundPage(notebook, { query, offset: 0, limit: limitOf(options) })
    for (const found of page.found) show(terminal, found)
    if (page.filling) {
      const { done, total } = page.filling
      terminal.remark(
        `The library is still being indexed: ${done} of ${total} can be found so far.`,
      )
    }
    const unseen = page.total - page.found.length
    if (page.total < FEW) sayHints(terminal, page, await hintsFor(notebook, query))
    else if (unseen > 0)
      terminal.remark(`${count(unseen, 'more result')}: raise --limit to see them.`)
    return 'done'
  },
}

function sayHints(terminal: Terminal, { total, explained }: FoundPage, hints: SearchHints) {
  if (total === 0) {
    terminal.remark(`Nothing was found: ${explained}.`)
    for (const relaxed of hints.relaxed) {
      terminal.remark(`Without ${relaxed.without}: ${relaxed.total.toLocaleString('en')}`)
    }
  }
  for (const { meant, query, total: more } of hints.close) {
    terminal.remark(`Close match ${meant}: ${more.toLocaleString('en')} (search ${query})`)
  }
}

function limitOf({ limit }: { limit?: string }): number {
  if (limit === undefined) return USUAL_LIMIT
  const number = /^\d{1,4}$/.test(limit) ? Number(limit) : 0
  if (number >= 1 && number <= HIGHEST_LIMIT) return number
  throw new WrongUsage(
    `--limit takes a number from 1 to ${HIGHEST_LIMIT}, not “${limit}”.`,
    'search',
  )
}

function show(terminal: Terminal, found: Found) {
  if (terminal.json) return terminal.object(found)
  const { row, titleMarks, snippet } = found
  const title = partsOf({ text: row.title, marks: titleMarks })
  const kind = found.kind === 'note' ? ' (note)' : ''
  terminal.sayMarked([plain(`${shortId(row.id)}  `), ...title, plain(kind)])
  if (snippet) terminal.sayMarked([plain('          '), ...partsOf(snippet)])
}

function partsOf({ text, marks }: Pick<Snippet, 'text' | 'marks'>) {
  let at = 0
  const parts = marks.flatMap(({ start, end }) => {
    const both = [plain(text.slice(at, start)), { text: text.slice(start, end), marked: true }]
    at = end
    return both
  })
  return [...parts, plain(text.slice(at))]
}

function plain(text: string) {
  return { text, marked: false }
}
