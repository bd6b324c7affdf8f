import { findHits } from '#core/search/find-hits'
import { isPassage, type Passage, type PassageAnswer } from '#core/search/passage'
import type { Query } from '#core/search/query'
import type { Snippet } from '#core/search/search-entry'
import { makeSnippet } from '#core/search/snippet'
import type { Match } from './order-matches'

/** Highlights are looked for in so many of the best clips. */
export const PASSAGE_CLIPS = 2000

const LENGTH = 320

/** The highlights of these clips that answer the query, in the order of the clips and of their text. */
export function presentPassages(
  matches: readonly Match[],
  query: Query,
  { offset, limit }: { offset: number; limit: number },
): PassageAnswer {
  const passages: Passage[] = []
  let total = 0
  for (const { on, number } of matches) {
    const { id, language, highlights } = on.shelf.segment.card(number)
    const answering = highlights
      .filter((highlight) => isPassage(highlight, query.where))
      .sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))
    for (const { text, note, color, at } of answering) {
      const place = total++
      if (place < offset || place >= offset + limit) continue
      passages.push({
        clip: id,
        snippet: snippetOf('highlight', text, query, language),
        note: note.trim() === '' ? null : snippetOf('note', note, query, language),
        color,
        at: at ?? null,
      })
    }
  }
  return { total, passages }
}

function snippetOf(
  field: 'highlight' | 'note',
  text: string,
  query: Query,
  language: string | null,
): Snippet {
  return { field, ...makeSnippet(text, findHits(text, query, { field, language }), LENGTH) }
}
