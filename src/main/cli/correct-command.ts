import { randomUUID } from 'node:crypto'
import { newestVersion, type Clip } from '#core/clip/clip'
import { ReadBy } from '#core/clip/read-by'
import { sentence } from '#core/messages/sentence'
import { NotebookError, saidOf } from '#core/problem'
import { bringBack, hideBlock, leftOut, undoCorrections } from '#notebook/capture/corrections'
import { keptPage } from '#notebook/capture/read-again'
import type { Call, Command } from './command'
import { findClip } from './find-clip'
import { onlyPlace } from './only-place'
import type { Words } from './options'
import { count, onOneLine } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

const SHOWN = 100
const BY = ReadBy.options.join('|')

/** What may be done to an article by hand. */
type Doing =
  | { does: 'list' }
  | { does: 'undo' }
  | { does: 'hide'; quote: string }
  | { does: 'bring-back'; numbers: number[] }
  | { does: 'by'; by: ReadBy }

/** `commonplace correct`: what of its page a clip's article lacks, and what a person wants otherwise. */
export const correctCommand: Command = {
  name: 'correct',
  usage: `correct ID [bring-back N... | hide --quote TEXT | by ${BY} | undo]`,
  summary:
    'List what of its page an article lacks; bring parts of that back by their numbers, hide the paragraph of a quote, have the page read otherwise, or undo all of it.',
  options: ['quote'],
  operands: { least: 1, most: Infinity },
  beginsLibrary: false,
  check: (words) => void doingOf(words),
  run: async (call) => {
    const { notebook, terminal, operands } = call
    const clip = await findClip(notebook, operands[0] ?? '')
    const doing = doingOf(call)
    if (doing.does === 'list') {
      await list(call, clip)
      return 'done'
    }
    const said = await correct(call, clip, doing)
    const { wordCount } = newestVersion(await notebook.clip(clip.id))
    terminal.tell(`${said} The article of “${clip.title}” has ${count(wordCount, 'word')} now.`, {
      id: clip.id,
      did: doing.does,
      wordCount,
    })
    return 'done'
  },
}

type Asked = { operands: readonly string[]; options: Words['options'] }

function doingOf({ operands, options }: Asked): Doing {
  const [, does, ...rest] = operands
  const wrong = (words: string) => new WrongUsage(words, 'correct')
  if (options.quote !== undefined && does !== 'hide') throw wrong('--quote is for “hide”.')
  if (does !== 'bring-back' && rest.length > (does === 'by' ? 1 : 0)) {
    throw wrong(`“${rest.at(-1) ?? ''}” is one word too many.`)
  }
  switch (does) {
    case undefined:
      return { does: 'list' }
    case 'undo':
      return { does }
    case 'hide':
      if (!options.quote?.trim()) throw wrong('Say what to hide with --quote.')
      return { does, quote: options.quote }
    case 'bring-back':
      if (rest.length === 0 || !rest.every((each) => /^[1-9]\d{0,5}$/.test(each))) {
        throw wrong('Say what to bring back by its numbers in the list: commonplace correct ID')
      }
      return { does, numbers: rest.map(Number) }
    case 'by': {
      const by = ReadBy.safeParse(rest[0]).data
      if (!by) throw wrong(`“by” takes one of ${ReadBy.options.join(', ')}.`)
      return { does, by }
    }
    default:
      throw wrong(`“${does}” is nothing that can be done. There is bring-back, hide, by and undo.`)
  }
}

async function list({ notebook, terminal }: Call, { id, title }: Clip): Promise<void> {
  const { pieces, more, corrected } = await leftOut(notebook, id)
  if (terminal.json) {
    for (const [at, { words, by }] of pieces.entries())
      terminal.object({ number: at + 1, by, words })
    return
  }
  if (pieces.length === 0) terminal.say(`Nothing of its page was left out of “${title}”.`)
  for (const [at, { words, by }] of pieces.entries()) {
    const line = onOneLine(words)
    const shown = line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line
    terminal.say(
      `${String(at + 1).padStart(4)}  ${shown}${by === 'person' ? '  (hidden by hand)' : ''}`,
    )
  }
  if (more > 0) terminal.say(`and ${more} more`)
  if (corrected > 0) terminal.say(`${count(corrected, 'correction')} made by hand so far.`)
}

async function correct(
  { notebook, interrupted }: Call,
  clip: Clip,
  doing: Exclude<Doing, { does: 'list' }>,
): Promise<string> {
  const { id, title } = clip
  switch (doing.does) {
    case 'undo':
      await undoCorrections(notebook, id)
      return 'Undid what was corrected by hand.'
    case 'hide': {
      const { articleText } = await notebook.tools.store.files.article(clip)
      const { start } = onlyPlace(articleText, doing.quote, title)
      await hideBlock(notebook, id, { version: newestVersion(clip).id, at: start })
      return 'Hid a paragraph.'
    }
    case 'bring-back': {
      const { pieces } = await leftOut(notebook, id)
      const blocks = doing.numbers.map((number) => {
        const piece = pieces[number - 1]
        if (piece) return piece.block
        const message = `There is no number ${number}: ${count(pieces.length, 'part')} of the page can be brought back.`
        throw new NotebookError('nothing-there', sentence('plain', message))
      })
      await bringBack(notebook, id, blocks)
      return `Brought back ${count(blocks.length, 'part')} of the page.`
    }
    case 'by': {
      const job = randomUUID()
      const stop = () => notebook.captures.cancel(job)
      interrupted.addEventListener('abort', stop)
      const source = await keptPage(notebook, id, doing.by)
      const { outcomes } = await notebook.captures
        .run(job, [source], 'new-version')
        .finally(() => interrupted.removeEventListener('abort', stop))
      const [outcome] = outcomes
      if (outcome?.outcome === 'failed')
        throw new NotebookError('page-empty', saidOf(outcome.problem))
      const isSame = outcome?.outcome === 'unchanged'
      return `Read the page again by ${doing.by}${isSame ? ', which found the same' : ''}.`
    }
  }
}
