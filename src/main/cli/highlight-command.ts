import { findQuotes } from '#core/highlight/find-quote'
import { FIRST_SETTINGS } from '#core/library/settings'
import { NotebookError } from '#core/problem'
import type { Span } from '#core/search/search-entry'
import type { Command } from './command'
import { findClip } from './find-clip'
import { onOneLine } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

const CONTEXT = 40
const SHOWN = 8

/** `commonplace highlight`: marks a passage by its words. */
export const highlightCommand: Command = {
  name: 'highlight',
  usage: 'highlight ID --quote TEXT [--note TEXT]',
  summary: 'Highlight a passage, given in the words of the article.',
  options: ['quote', 'note'],
  operands: { least: 1, most: 1 },
  beginsLibrary: false,
  check: ({ options }) => {
    if (!options.quote?.trim())
      throw new WrongUsage('Say what to highlight with --quote.', 'highlight')
  },
  run: async ({ notebook, terminal, operands, options }) => {
    const { id, title } = await findClip(notebook, operands[0] ?? '')
    const { articleText } = await notebook.tools.store.files.article(await notebook.clip(id))
    const place = onlyPlace(articleText, options.quote ?? '', title)

    const made = await notebook.highlight(id, place.start, place.end, FIRST_SETTINGS.highlightColor)
    const note = options.note?.trim() ?? ''
    if (note !== '') {
      await notebook.apply({ type: 'highlight.edited', clip: id, id: made.id, fields: { note } })
    }
    const words = `Highlighted “${onOneLine(made.origin.exact)}” in “${title}”`
    terminal.tell(words, { clip: id, ...made, note })
    return 'done'
  },
}

function onlyPlace(text: string, quote: string, title: string): Span {
  const places = findQuotes(text, quote)
  const [place, another] = places
  if (!place) {
    const message = `Those words are not in “${title}”. Copy the passage from the article: commonplace show`
    throw new NotebookError('quote-not-found', message)
  }
  if (another) {
    const contexts = places.slice(0, SHOWN).map((each) => inContext(text, each))
    const more = places.length > SHOWN ? [`and ${places.length - SHOWN} more`] : []
    const message = `Those words stand in “${title}” ${places.length} times. Quote more of the passage you mean:`
    throw new NotebookError('quote-not-found', [message, ...contexts, ...more].join('\n  '))
  }
  return place
}

function inContext(text: string, { start, end }: Span) {
  const from = Math.max(0, start - CONTEXT)
  const before = from > 0 ? '…' : ''
  const after = end + CONTEXT < text.length ? '…' : ''
  return before + onOneLine(text.slice(from, end + CONTEXT)) + after
}
