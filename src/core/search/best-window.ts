import type { Span } from './search-entry'

/** A hit with what it is worth to be shown. Another with the same `word` is worth nothing beside it. */
export type WeighedSpan = Span & { word: string | number; worth: number }

/** The stretch of this length of a text with the most different hits in it, set around them. */
export function bestWindow(
  spans: readonly WeighedSpan[],
  textLength: number,
  length: number,
): Span {
  const counts = new Map<string | number, number>()
  let best = { worth: 0, first: 0, last: -1 }
  let worth = 0
  let first = 0
  spans.forEach((entering, last) => {
    const count = counts.get(entering.word) ?? 0
    counts.set(entering.word, count + 1)
    if (count === 0) worth += entering.worth
    for (let leaving = spans[first]; leaving && first < last; leaving = spans[first]) {
      if (entering.end - leaving.start <= length) break
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
  const start = Math.max(0, Math.min(from - Math.floor(room / 3), textLength - length))
  return {
    start,
    end: Math.min(textLength, Math.max(start + length, Math.min(to, from + length))),
  }
}

/** The span to open a text at: the first one in its best stretch, a phrase before a word; null without spans. */
export function bestSpan(spans: readonly WeighedSpan[], window: Span): Span | null {
  let best: WeighedSpan | null = null
  for (const span of spans) {
    if (span.start < window.start || span.start >= window.end) continue
    if (!best || span.worth > best.worth) best = span
  }
  return best && { start: best.start, end: best.end }
}
