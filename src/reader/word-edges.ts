import type { Span } from '#core/search/search-entry'
import type { ShownArticle } from './show-article'
import { wordsOf, type Word } from './words'

export type Edge = 'start' | 'end'

/** The words of the block that holds this place of the text, and of those beside it. */
export function wordsAround(article: ShownArticle, offset: number): Word[] {
  const here = Math.max(
    0,
    article.blocks.findIndex(({ end }) => end > offset),
  )
  return [here - 1, here, here + 1].flatMap((block) => wordsOf(article, block))
}

/** A passage with one end a word further on, or back; null where no word would be left, or there is none. */
export function steppedEdge(
  words: readonly Word[],
  { start, end }: Span,
  edge: Edge,
  by: 1 | -1,
): Span | null {
  const inside = words.filter((one) => one.start < end && one.end > start)
  if (edge === 'end') {
    const word = by === 1 ? words.find((one) => one.end > end) : inside.at(-2)
    return word ? { start, end: word.end } : null
  }
  const word = by === 1 ? inside[1] : words.findLast((one) => one.start < start)
  return word ? { start: word.start, end } : null
}

/** A passage with one end at the word nearest a place of the text; null where no word would be left. */
export function draggedEdge(
  words: readonly Word[],
  { start, end }: Span,
  edge: Edge,
  to: number,
): Span | null {
  const distance = (word: Word) => Math.abs(word[edge] - to)
  const allowed = words.filter((word) => (edge === 'start' ? word.start < end : word.end > start))
  const [first, ...rest] = allowed
  if (!first) return null
  const nearest = rest.reduce(
    (best, word) => (distance(word) < distance(best) ? word : best),
    first,
  )
  return edge === 'start' ? { start: nearest.start, end } : { start, end: nearest.end }
}

/** Where a passage is divided: at the word at this place, or at the one nearest its middle. Null for a single word. */
export function splitPlace(
  words: readonly Word[],
  { start, end }: Span,
  at: number | null,
): number | null {
  const inside = words.filter((word) => word.start > start && word.end <= end)
  const wanted = at !== null && at > start && at < end ? at : (start + end) / 2
  const [first, ...rest] = inside
  if (!first) return null
  const distance = (word: Word) => Math.abs(word.start - wanted)
  return rest.reduce((best, word) => (distance(word) < distance(best) ? word : best), first).start
}
