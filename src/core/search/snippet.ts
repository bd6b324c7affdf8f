import { mergeSpans } from './find-hits'
import { foldWord } from './fold'
import type { Snippet, Span } from './search-entry'

const MORE = '…'
const REACH = 24
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u
const DENSE_CHARACTER =
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** The best piece of a text around its hits, cut at words, with the marks moved to the piece. */
export function makeSnippet(
  text: string,
  spans: readonly Span[],
  length: number,
): Pick<Snippet, 'text' | 'marks'> {
  const window = withoutCutHits(bestWindow(text, spans, length), spans)
  const start = window.start > 0 ? nextWordStart(text, window.start) : 0
  const end = window.end < text.length ? lastWordEnd(text, window.end, start) : text.length
  const before = start > 0 ? MORE : ''
  const after = end < text.length ? MORE : ''
  const shift = before.length - start
  const marks = mergeSpans(spans)
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      start: Math.max(span.start, start) + shift,
      end: Math.min(span.end, end) + shift,
    }))
  return { text: before + text.slice(start, end).replace(/\s/g, ' ') + after, marks }
}

/** The span to open a text at: the first one of its best piece, a phrase before a word; null without spans. */
export function bestSpan(text: string, spans: readonly Span[], length: number): Span | null {
  const window = bestWindow(text, spans, length)
  const inside = spans.filter((span) => span.start >= window.start && span.start < window.end)
  const most = Math.max(...inside.map((span) => wordsIn(text, span)))
  const best = inside.find((span) => wordsIn(text, span) === most)
  return best ? { start: best.start, end: best.end } : null
}

/** The stretch of this length with the most different hits in it, long ones counting more, set around them. */
function bestWindow(text: string, spans: readonly Span[], length: number): Span {
  const counts = new Map<string, number>()
  const worths = spans.map((span) => ({
    span,
    word: foldWord(text.slice(span.start, span.end)),
    worth: wordsIn(text, span) ** 2,
  }))
  let best = { worth: 0, first: 0, last: -1 }
  let worth = 0
  let first = 0
  worths.forEach((entering, last) => {
    const count = counts.get(entering.word) ?? 0
    counts.set(entering.word, count + 1)
    if (count === 0) worth += entering.worth
    for (let leaving = worths[first]; leaving && first < last; leaving = worths[first]) {
      if (entering.span.end - leaving.span.start <= length) break
      const left = (counts.get(leaving.word) ?? 0) - 1
      counts.set(leaving.word, left)
      if (left === 0) worth -= leaving.worth
      first++
    }
    if (worth > best.worth) best = { worth, first, last }
  })

  const from = spans[best.first]?.start ?? 0
  const to = Math.max(spans[best.last]?.end ?? 0, from)
  const room = Math.max(0, length - (to - from))
  // A third before the hits: what follows a hit tells more than what led to it.
  const start = Math.max(0, Math.min(from - Math.floor(room / 3), text.length - length))
  return {
    start,
    end: Math.min(text.length, Math.max(start + length, Math.min(to, from + length))),
  }
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

function wordsIn(text: string, span: Span): number {
  return text.slice(span.start, span.end).split(/[\s-]+/).length
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
