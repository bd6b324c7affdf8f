import { bestWindow, type WeighedSpan } from './best-window'
import { foldWord } from './fold'
import { withoutUnread } from '../text/unread-letters'
import type { Snippet, Span } from './search-entry'

const MORE = '…'
const REACH = 24
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u
const DENSE_CHARACTER =
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** A text of which a piece can be had without the rest. */
export type PiecewiseText = { length: number; piece: (start: number, end: number) => string }

type Cut = Pick<Snippet, 'text' | 'marks'>

/** The best piece of a text around its hits, cut at words, with the marks moved to the piece. */
export function makeSnippet(text: string, spans: readonly Span[], length: number): Cut {
  const window = bestWindow(weighSpans(text, spans), text.length, length)
  return cutSnippet(wholeText(text), window, spans)
}

/** A text that is here as a whole. */
export function wholeText(text: string): PiecewiseText {
  return { length: text.length, piece: (start, end) => text.slice(start, end) }
}

/** Spans of a text, sorted and without overlaps, with what each is worth: the more words in a row the more. */
export function weighSpans(text: string, spans: readonly Span[]): WeighedSpan[] {
  return spans.map(({ start, end }) => {
    const found = text.slice(start, end)
    return { start, end, word: foldWord(found), worth: found.split(/[\s-]+/).length ** 2 }
  })
}

/** What stands in a window of a text, cut at words, with its spans (sorted, none overlapping another) marked. */
export function cutSnippet(text: PiecewiseText, around: Span, spans: readonly Span[]): Cut {
  const window = withoutCutHits(around, spans)
  // With a character before and behind, which tell whether a word goes on there.
  const from = Math.max(0, window.start - 1)
  const piece = text.piece(from, Math.min(text.length, window.end + 1))
  const start = window.start > 0 ? from + nextWordStart(piece, window.start - from) : 0
  const end =
    window.end < text.length
      ? from + lastWordEnd(piece, window.end - from, start - from)
      : text.length
  const before = start > 0 ? MORE : ''
  const after = end < text.length ? MORE : ''
  const shift = before.length - start
  const marks = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      start: Math.max(span.start, start) + shift,
      end: Math.min(span.end, end) + shift,
    }))
  const cut = before + piece.slice(start - from, end - from).replace(/\s/g, ' ') + after
  const shown = withoutUnread(cut, marks)
  return { text: shown.text, marks: shown.spans }
}

/** The window drawn in to leave out hits that its edges would cut, as long as a whole one stays. */
function withoutCutHits(window: Span, spans: readonly Span[]): Span {
  const { start, end } = window
  const hasWhole = spans.some((span) => span.start >= start && span.end <= end)
  if (!hasWhole) return window
  const first = spans.filter((span) => span.start < start && span.end > start)
  const last = spans.filter((span) => span.start < end && span.end > end)
  return {
    start: Math.max(start, ...first.map((span) => span.end)),
    end: Math.min(end, ...last.map((span) => span.start)),
  }
}

function nextWordStart(text: string, at: number): number {
  const isInside = (here: number) => isJoined(text, here)
  for (let here = at; here < Math.min(text.length, at + REACH); here++) {
    if (isInside(here)) continue
    while (/\s/.test(text.charAt(here))) here++
    return here
  }
  return isLowSurrogate(text, at) ? at + 1 : at
}

function lastWordEnd(text: string, at: number, notBefore: number): number {
  for (let here = at; here > Math.max(notBefore, at - REACH); here--) {
    if (isJoined(text, here)) continue
    while (here > notBefore && /\s/.test(text.charAt(here - 1))) here--
    return here
  }
  return isLowSurrogate(text, at) ? at - 1 : at
}

/** Whether cutting here would cut a word (or a character) in two. */
function isJoined(text: string, at: number): boolean {
  if (isLowSurrogate(text, at)) return true
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (!WORD_CHARACTER.test(after) || !WORD_CHARACTER.test(before)) return false
  return !(DENSE_CHARACTER.test(before) && DENSE_CHARACTER.test(after))
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
