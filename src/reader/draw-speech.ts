import type { Span } from '#core/search/search-entry'
import { drawSpans } from './draw-spans'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

const EDGE = 0.2

/** Shows what a voice is saying, and keeps it in sight. */
export function drawSpeech(article: ShownArticle, sentence: Span | null, word: Span | null) {
  drawSpans(article, 'spoken-sentence', sentence ? [sentence] : [])
  drawSpans(article, 'spoken-word', word ? [word] : [])
  const said = word ?? sentence
  const box = said && rangeOf(article, said.start, said.end)?.getBoundingClientRect()
  if (!box) return
  const { innerHeight } = window
  const isInSight = box.top > innerHeight * EDGE && box.bottom < innerHeight * (1 - EDGE)
  if (!isInSight) window.scrollBy({ top: box.top - innerHeight * 0.3 })
}
