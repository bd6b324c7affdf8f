import type { ShownArticle } from './show-article'
import type { Word } from './words'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** The sentences of one block, in order, without the white space between them. */
export function sentencesOf(article: ShownArticle, block: number): Word[] {
  const place = article.blocks[block]
  if (!place) return []
  const sentences: Word[] = []
  for (const { index, segment } of segmenter.segment(article.text.slice(place.start, place.end))) {
    const start = place.start + index + segment.length - segment.trimStart().length
    const end = place.start + index + segment.trimEnd().length
    if (end > start) sentences.push({ start, end })
  }
  return sentences
}
