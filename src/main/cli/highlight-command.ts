import { FIRST_SETTINGS } from '#core/library/settings'
import type { Command } from './command'
import { findClip } from './find-clip'
import { onlyPlace } from './only-place'
import { onOneLine } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

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
