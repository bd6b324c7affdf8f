import type { FromReader } from '#contract/reader-messages'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

const TOP_MARGIN = 24
const READING_LINE = 0.3

/** Where the reader is: kept through changes of font and size, restored, and told as it changes. */
export function makeReadingPlace(
  shown: () => ShownArticle | null,
  tell: (message: FromReader) => void,
) {
  let waiting = false

  const scrollTo = (offset: number, line: number) => {
    const article = shown()
    const top = article && rangeOf(article, offset, offset + 1)?.getBoundingClientRect().top
    if (top !== null && top !== undefined) window.scrollBy({ top: top - line })
  }
  const tellPlace = () => {
    waiting = false
    const article = shown()
    if (!article) return
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    const room = scrollHeight - clientHeight
    // An article that fits the frame has not been read for having been opened.
    const progress = room <= 0 ? 0 : Math.min(1, Math.max(0, scrollTop / room))
    tell({ type: 'scrolled', position: firstVisible(article), progress })
  }

  window.addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(tellPlace)
    },
    { passive: true },
  )

  return {
    restore: (position: number) => {
      window.scrollTo({ top: 0 })
      if (position > 0) scrollTo(position, TOP_MARGIN)
      requestAnimationFrame(tellPlace)
    },
    go: (offset: number) => scrollTo(offset, window.innerHeight * READING_LINE),
    /** Does what may move the text, then brings the same words back under the eye. */
    keep: (change: () => void) => {
      const article = shown()
      const atTop = window.scrollY === 0
      const position = article && !atTop ? firstVisible(article) : 0
      change()
      if (article && !atTop) scrollTo(position, TOP_MARGIN)
    },
  }
}

function firstVisible(article: ShownArticle): number {
  let low = 0
  let high = article.blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const block = article.blocks[middle]
    const bottom = block
      ? (rangeOf(article, block.start, block.end)?.getBoundingClientRect().bottom ?? 0)
      : 0
    if (bottom < TOP_MARGIN) low = middle + 1
    else high = middle
  }
  const block = article.blocks[low]
  return block ? firstVisibleIn(article, block.start, block.end) : 0
}

function firstVisibleIn(article: ShownArticle, start: number, end: number) {
  let low = start
  let high = end - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const bottom = rangeOf(article, middle, middle + 1)?.getBoundingClientRect().bottom ?? 0
    if (bottom < TOP_MARGIN) low = middle + 1
    else high = middle
  }
  return low
}
