import type { Movement } from '#contract/reader-messages'
import { firstBlockUnder } from './block-in-sight'
import { drawSpans } from './draw-spans'
import type { ShownArticle } from './show-article'
import { sentencesOf } from './sentences'
import { rangeOf, selectedSpan } from './text-ranges'
import { wordsOf, type Word } from './words'

/** The keyboard's place in the article: a block, and a word in it; with Shift it becomes a selection. */
type Cursor = { block: number; anchor: Word; focus: Word }

const EDGE = 80

/** Moves through the article by paragraph and by word, and selects, without a mouse. */
export function makeTextCursor(shown: () => ShownArticle | null) {
  let at: { article: ShownArticle; cursor: Cursor } | null = null

  const place = (article: ShownArticle, cursor: Cursor, selecting: boolean) => {
    at = { article, cursor }
    const start = Math.min(cursor.anchor.start, cursor.focus.start)
    const end = Math.max(cursor.anchor.end, cursor.focus.end)
    const block = article.blocks[cursor.block]
    const range = rangeOf(article, start, end)
    if (!block || !range) return
    drawSpans(article, 'cursor-block', [block])
    drawSpans(article, 'cursor-word', selecting ? [] : [{ start, end }])
    getSelection()?.removeAllRanges()
    if (selecting) getSelection()?.addRange(range)
    keepInSight(rangeOf(article, cursor.focus.start, cursor.focus.end) ?? range)
  }

  const toBlock = (article: ShownArticle, block: number) => {
    const first = article.blocks[block] && wordsOf(article, block)[0]
    if (first) place(article, { block, anchor: first, focus: first }, false)
  }

  const toWord = (
    article: ShownArticle,
    { block, anchor, focus }: Cursor,
    step: 1 | -1,
    extend: boolean,
  ) => {
    const words = wordsOf(article, block)
    const here = words.findIndex(({ end }) => end > focus.start)
    const next = words[here + step]
    if (next) return place(article, { block, anchor: extend ? anchor : next, focus: next }, extend)
    const across = wordsOf(article, block + step).at(step === 1 ? 0 : -1)
    if (across)
      place(
        article,
        { block: block + step, anchor: extend ? anchor : across, focus: across },
        extend,
      )
  }

  const toSentence = (
    article: ShownArticle,
    { block, anchor, focus }: Cursor,
    step: 1 | -1,
    extend: boolean,
  ) => {
    // One stands in the sentence that holds the word; while selecting, the far end of it counts.
    const beyond = ({ start, end }: Word) =>
      step === 1 ? (extend ? end > focus.end : start > focus.start) : start < focus.start
    const pick = (at: number) =>
      step === 1 ? sentencesOf(article, at).find(beyond) : sentencesOf(article, at).findLast(beyond)
    const here = pick(block)
    const at = here ? block : block + step
    const sentence = here ?? pick(at)
    if (!sentence) return
    if (extend) {
      const far =
        step === 1
          ? { ...sentence, start: sentence.end - 1 }
          : { ...sentence, end: sentence.start + 1 }
      return place(article, { block: at, anchor, focus: far }, true)
    }
    const word = wordsOf(article, at).find(({ end }) => end > sentence.start) ?? sentence
    place(article, { block: at, anchor: word, focus: word }, false)
  }

  const extendByBlock = (article: ShownArticle, cursor: Cursor, step: 1 | -1) => {
    const here = wordsOf(article, cursor.block).at(step === 1 ? -1 : 0)
    const atEdge = here?.start === cursor.focus.start
    const block = atEdge ? cursor.block + step : cursor.block
    const focus = wordsOf(article, block).at(step === 1 ? -1 : 0)
    if (focus) place(article, { ...cursor, block, focus }, true)
  }

  const byBlock = (article: ShownArticle, cursor: Cursor | null, step: 1 | -1, extend: boolean) => {
    if (!cursor) return toBlock(article, firstBlockUnder(article, 1))
    if (extend) return extendByBlock(article, cursor, step)
    toBlock(article, Math.min(article.blocks.length - 1, Math.max(0, cursor.block + step)))
  }

  return {
    move: (movement: Movement, extend: boolean) => {
      const article = shown()
      if (!article || article.blocks.length === 0) return
      const cursor = at?.article === article ? at.cursor : null
      switch (movement) {
        case 'next-block':
          return byBlock(article, cursor, 1, extend)
        case 'previous-block':
          return byBlock(article, cursor, -1, extend)
        case 'next-word':
          return cursor
            ? toWord(article, cursor, 1, extend)
            : toBlock(article, firstBlockUnder(article, 1))
        case 'previous-word':
          return cursor
            ? toWord(article, cursor, -1, extend)
            : toBlock(article, firstBlockUnder(article, 1))
        case 'next-sentence':
        case 'previous-sentence':
          return cursor
            ? toSentence(article, cursor, movement === 'next-sentence' ? 1 : -1, extend)
            : toBlock(article, firstBlockUnder(article, 1))
        case 'page-down':
          return window.scrollBy({ top: window.innerHeight * 0.9 })
        case 'page-up':
          return window.scrollBy({ top: -window.innerHeight * 0.9 })
        case 'start':
          return window.scrollTo({ top: 0 })
        case 'end':
          return window.scrollTo({ top: document.documentElement.scrollHeight })
      }
    },
    /** Goes on at the same paragraph of an article that was put in the place of the last, or at the one that took its place. */
    resume: () => {
      const article = shown()
      if (!article || !at || at.article === article) return
      const { article: before, cursor } = at
      const wordsIn = ({ blocks, text }: ShownArticle, block: number) =>
        text.slice(blocks[block]?.start ?? 0, blocks[block]?.end ?? 0)
      const words = wordsIn(before, cursor.block)
      const near = article.blocks
        .map((_, block) => block)
        .filter((block) => wordsIn(article, block) === words)
        .sort((a, b) => Math.abs(a - cursor.block) - Math.abs(b - cursor.block))
      toBlock(article, near[0] ?? Math.min(cursor.block, article.blocks.length - 1))
    },
    /** Where in the text the cursor stands; null before it was moved. */
    offset: () => (at && at.article === shown() ? at.cursor.focus.start : null),
    /** Selects the whole block the cursor is in, or the first in sight, unless something is selected already. */
    selectBlock: () => {
      const article = shown()
      if (!article || article.blocks.length === 0 || selectedSpan(article)) return
      const here = at?.article === article ? at.cursor.block : firstBlockUnder(article, 1)
      const words = wordsOf(article, here)
      const block = article.blocks[here]
      const anchor = words[0]
      const focus = words.at(-1)
      if (!block || !anchor || !focus) return
      // The signs around the words belong to the paragraph too.
      const whole = {
        anchor: { ...anchor, start: block.start },
        focus: { ...focus, end: block.end },
      }
      place(article, { block: here, ...whole }, true)
    },
  }
}

function keepInSight(range: Range) {
  const { top, bottom } = range.getBoundingClientRect()
  if (top < EDGE) window.scrollBy({ top: top - EDGE * 2 })
  else if (bottom > window.innerHeight - EDGE)
    window.scrollBy({ top: bottom - window.innerHeight + EDGE * 2 })
}
