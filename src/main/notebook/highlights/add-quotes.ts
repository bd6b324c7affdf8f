import { newestVersion, type Clip } from '#core/clip/clip'
import type { Anchor, Highlight, HighlightColor } from '#core/highlight/highlight'
import { missingQuotes } from '#core/highlight/missing-quotes'
import { placed } from '#core/highlight/placed'
import { wordsOnly } from '#core/highlight/words-only'
import type { Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import type { TagName } from '#core/tag/tag-name'
import { sentence } from '#core/messages/sentence'
import type { NotebookTools } from '../tools'

/** A highlight as another program gives it: its words, and what it knows beside them. */
export type QuotedHighlight = {
  exact: string
  /** What stood before and after the words, where the other program kept that. */
  prefix?: string
  suffix?: string
  color: HighlightColor
  note: string
  tags: TagName[]
  /** As ISO 8601 in UTC; now when it is not known. */
  createdAt?: string
}

/** What became of quotes: those in the text now, those that wait for a place, and those that were not added. */
export type AddedQuotes = {
  placed: Highlight[]
  waiting: Highlight[]
  /** How many the clip had already, with the same note, or that were told twice. */
  known: number
  /** How many had no words. */
  empty: number
}

type Tools = Pick<NotebookTools, 'store' | 'carry' | 'newId' | 'now'>

/**
 * Adds highlights of which only the words are known to a clip. One whose words stand in the text that is read, in one
 * place for certain, is a highlight as if it had been marked there. Any other is an orphan: kept with its
 * words, shown among those that wait for a place, and looked for again in every later version.
 *
 * All of a call are one change, given to `apply`: `notebook.apply` for a step of undo of its own, or what
 * `notebook.changes.asOneStep()` gave for a whole import.
 */
export async function addQuotes(
  tools: Tools,
  apply: (change: Change) => Promise<unknown>,
  id: Id,
  quotes: readonly QuotedHighlight[],
): Promise<AddedQuotes> {
  const clip = await tools.store.clip(id)
  if (!clip) throw new NotebookError('not-found', sentence('noSuchClip'))
  const worded = quotes.filter(({ exact }) => exact.trim() !== '')
  const fresh = missingQuotes(clip.highlights, worded)
  const highlights = await placeAll(tools, clip, fresh)
  if (highlights.length > 0) {
    await apply({
      type: 'several',
      changes: highlights.map((highlight) => ({ type: 'highlight.added', clip: id, highlight })),
    })
  }
  return {
    placed: highlights.filter(({ anchor }) => anchor.state !== 'orphan'),
    waiting: highlights.filter(({ anchor }) => anchor.state === 'orphan'),
    known: worded.length - fresh.length,
    empty: quotes.length - worded.length,
  }
}

/** Quotes that are placed at a time, so that who places very many gives signs of life. */
const AT_ONCE = 250

async function placeAll(tools: Tools, clip: Clip, quotes: readonly QuotedHighlight[]) {
  if (quotes.length === 0) return []
  const version = newestVersion(clip).id
  const { articleText } = await tools.store.files.article(clip)
  const anchors: Anchor[] = []
  for (let from = 0; from < quotes.length; from += AT_ONCE) {
    const carried = await tools.carry({
      to: { version, text: articleText },
      from: [],
      passages: quotes.slice(from, from + AT_ONCE).map(({ exact, prefix, suffix }, at) => ({
        id: String(from + at),
        quote: { exact, prefix, suffix },
      })),
    })
    anchors.push(...carried.map(({ anchor }) => anchor))
  }
  return quotes.map((quote, at): Highlight => {
    const anchor = anchors[at]
    const isPlaced = anchor !== undefined && anchor.state !== 'orphan'
    const place = isPlaced ? foundAt(version, articleText, anchor) : wordsOnly(version, quote)
    const { color, note, tags, createdAt = tools.now() } = quote
    return { id: tools.newId(), createdAt, color, note, tags: [...tags], ...place }
  })
}

function foundAt(version: Id, text: string, { start, end, confidence }: Anchor) {
  const found = placed(version, text, { start, end })
  return { ...found, anchor: { ...found.anchor, confidence } }
}
