import type { ShownArticle } from './show-article'

/** One word's place in the text. */
export type Word = { start: number; end: number }

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

// What stands inside one word as people see it: "U.S.", "RFE/RL", "e-mail", "don’t".
const JOINT = /^[.\-‐'’/&@_]+$/

/** The words of one block, in order. */
export function wordsOf(article: ShownArticle, block: number): Word[] {
  const place = article.blocks[block]
  if (!place) return []
  const words: Word[] = []
  for (const { index, segment, isWordLike } of segmenter.segment(
    article.text.slice(place.start, place.end),
  )) {
    if (!isWordLike) continue
    const start = place.start + index
    const end = start + segment.length
    const last = words.at(-1)
    if (last && JOINT.test(article.text.slice(last.end, start))) last.end = end
    else words.push({ start, end })
  }
  // A block of nothing but signs is one word, so that the cursor can stand on it.
  return words.length > 0 ? words : [{ start: place.start, end: place.end }]
}
