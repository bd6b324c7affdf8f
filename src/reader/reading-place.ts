import type { FromReader } from '#contract/reader-messages'
import { firstBlockUnder } from './block-in-sight'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

const TOP_MARGIN = 24
const READING_LINE = 0.3
/** Frames in which what is newly laid out has its size. */
const FRAMES = 6

/**
 * Where the reader is: told as it changes, restored to the letter, and kept under the eye whatever
 * moves the text: another font, another width, a picture that comes late.
 */
export function makeReadingPlace(
  shown: () => ShownArticle | null,
  tell: (message: FromReader) => void,
) {
  let waiting = false
  // The place, how far down the page it is, and in the frame; until one scrolls away from there it stands.
  let held = { position: 0, scrollY: 0, top: 0 }
  let turn = 0

  const topOf = (offset: number) => {
    const article = shown()
    return article && rangeOf(article, offset, offset + 1)?.getBoundingClientRect().top
  }
  const scrollTo = (offset: number, line: number) => {
    const top = topOf(offset)
    if (top !== null && top !== undefined) window.scrollBy({ top: top - line, behavior: 'instant' })
  }
  const take = (position: number) => {
    held = { position, scrollY: window.scrollY, top: (position > 0 && topOf(position)) || 0 }
  }
  const takeHere = () => {
    const article = shown()
    if (article) take(window.scrollY === 0 ? 0 : firstVisible(article))
  }
  const isStill = () => Math.abs(window.scrollY - held.scrollY) < 2
  // What comes near to being seen is laid out only then, and may move what one goes to: so one goes on to it until it
  // stands still.
  const bring = (offset: number, line: number, after: () => void, frames = FRAMES) => {
    const mine = ++turn
    scrollTo(offset, line)
    after()
    if (frames === 0 || !shown()?.parts.length) return
    requestAnimationFrame(() => {
      if (turn === mine) bring(offset, line, after, frames - 1)
    })
  }
  const hold = (position: number) => {
    if (position > 0) return bring(position, TOP_MARGIN, () => take(position))
    turn++
    window.scrollTo({ top: 0, behavior: 'instant' })
    take(0)
  }
  const tellPlace = () => {
    waiting = false
    const article = shown()
    if (!article) return
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    const room = scrollHeight - clientHeight
    if (!isStill()) takeHere()
    // An article that fits the frame has not been read for having been opened.
    const progress = room <= 0 ? 0 : Math.min(1, Math.max(0, scrollTop / room))
    tell({ type: 'scrolled', position: held.position, progress })
  }
  const tellSoon = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(tellPlace)
  }

  window.addEventListener('scroll', tellSoon, { passive: true })
  for (const hand of ['wheel', 'pointerdown', 'keydown'] as const) {
    window.addEventListener(hand, () => turn++, { passive: true })
  }
  // The browser tells of a new size before it tells of the scrolling that comes of it.
  window.addEventListener('resize', () => {
    hold(held.position)
    tellSoon()
  })

  return {
    restore: (position: number) => {
      hold(position)
      tellSoon()
    },
    // Held at once: a new size that comes in the same moment would bring back where one was before.
    go: (offset: number, line: 'eye' | 'top') =>
      line === 'top' ? hold(offset) : bring(offset, window.innerHeight * READING_LINE, takeHere),
    position: () => held.position,
    /** Does what may put other words into the page or take some out; what is under the eye and still there stays. */
    steady: (change: () => void) => {
      // One who stands at the top sees the headline, and goes on seeing it.
      const seen = window.scrollY === 0 ? [] : blocksInSight(shown())
      change()
      const article = shown()
      const block = article && seen.flatMap((each) => stillThere(article, each))[0]
      if (!article || !block) {
        hold(held.position)
        return tellSoon()
      }
      const { top } = rangeOf(article, block.start, block.end)?.getBoundingClientRect() ?? {}
      if (top !== undefined) window.scrollBy({ top: top - block.top, behavior: 'instant' })
      takeHere()
      tellSoon()
    },
    /** Does what may move the text, then brings the same words back under the eye. */
    keep: (change: () => void) => {
      change()
      if (shown()) hold(held.position)
    },
    /** Puts the words back that something moved by itself, unless one has scrolled since. */
    settle: () => {
      if (held.position === 0 || !isStill()) return
      scrollTo(held.position, held.top)
      held.scrollY = window.scrollY
    },
  }
}
export type ReadingPlace = ReturnType<typeof makeReadingPlace>

type Seen = { words: string; at: number; top: number }
const LOOKED_AT = 8

function blocksInSight(article: ShownArticle | null): Seen[] {
  if (!article) return []
  const first = article.blocks.findIndex(({ start }) => start >= firstVisible(article))
  return article.blocks.slice(first, first + LOOKED_AT).map(({ start, end }, at) => ({
    words: article.text.slice(start, end),
    at: first + at,
    top: rangeOf(article, start, end)?.getBoundingClientRect().top ?? 0,
  }))
}

function stillThere({ blocks, text }: ShownArticle, { words, at, top }: Seen) {
  const same = blocks.flatMap(({ start, end }, place) =>
    end - start === words.length && text.startsWith(words, start)
      ? [{ start, end, place, top }]
      : [],
  )
  const nearest = same.sort((a, b) => Math.abs(a.place - at) - Math.abs(b.place - at))[0]
  return nearest ? [nearest] : []
}

function firstVisible(article: ShownArticle): number {
  const block = article.blocks[firstBlockUnder(article, TOP_MARGIN)]
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
