import type { Span } from '#core/search/search-entry'
import { setRanges } from './draw-highlights'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

const EDGE = 0.2

/** Shows what a voice is saying, and keeps it in sight. */
export function drawSpeech(article: ShownArticle, sentence: Span | null, word: Span | null) {
  const [sentenceRange, wordRange] = [sentence, word].map(
    (span) => span && rangeOf(article, span.start, span.end),
  )
  setRanges('spoken-sentence', sentenceRange ? [sentenceRange] : [])
  setRanges('spoken-word', wordRange ? [wordRange] : [])
  const box = (wordRange ?? sentenceRange)?.getBoundingClientRect()
  if (!box) return
  const { innerHeight } = window
  const isInSight = box.top > innerHeight * EDGE && box.bottom < innerHeight * (1 - EDGE)
  if (!isInSight) window.scrollBy({ top: box.top - innerHeight * 0.3 })
}
