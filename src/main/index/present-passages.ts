import { findHits } from '#core/search/find-hits'
import type { Passage, PassageAnswer } from '#core/search/passage'
import type { Query } from '#core/search/query'
import type { Snippet } from '#core/search/search-entry'
import { makeSnippet } from '#core/search/snippet'
import type { AnsweringClip } from './answering-highlights'

const LENGTH = 320

/** A stretch of the highlights that answer, in the order of the clips and of their text, and how many there are in all. */
export function presentPassages(
  clips: readonly AnsweringClip[],
  query: Query,
  { offset, limit }: { offset: number; limit: number },
): PassageAnswer {
  const passages: Passage[] = []
  let total = 0
  for (const clip of clips) {
    const [from, to] = [offset - total, offset + limit - total]
    total += clip.highlights.length
    if (from < clip.highlights.length && to > 0) {
      passages.push(...passagesOf(clip, query).slice(Math.max(0, from), to))
    }
  }
  return { total, passages }
}

function passagesOf({ match, highlights }: AnsweringClip, query: Query): Passage[] {
  const card = match.on.shelf.segment.card(match.number)
  const { id, language } = card
  return highlights
    .flatMap((index) => card.highlights[index] ?? [])
    .sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))
    .map(({ text, note, color, at }) => ({
      clip: id,
      snippet: snippetOf('highlight', text, query, language),
      note: note.trim() === '' ? null : snippetOf('note', note, query, language),
      color,
      at: at ?? null,
    }))
}

function snippetOf(
  field: 'highlight' | 'note',
  text: string,
  query: Query,
  language: string | null,
): Snippet {
  return { field, ...makeSnippet(text, findHits(text, query, { field, language }), LENGTH) }
}
