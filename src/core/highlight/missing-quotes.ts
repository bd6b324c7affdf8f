import type { Highlight } from './highlight'
import { asRead } from './reads-the-same'

/** A highlight as another program tells of it, as far as it tells one from another. */
type Quote = Pick<Highlight, 'color' | 'note'> & { exact: string; prefix?: string; suffix?: string }

/**
 * Which of these quotes a clip with these highlights lacks. The same words may be marked several times: in several
 * places, which their context tells, or in several colors. Those with as many as are told have them all, whatever color a
 * person gave them since.
 */
export function missingQuotes<Q extends Quote>(
  highlights: readonly Highlight[],
  quotes: readonly Q[],
): Q[] {
  const there = new Map<string, Highlight[]>()
  for (const highlight of highlights) {
    const words = wordsKey(highlight.origin.exact, highlight.note)
    there.set(words, [...(there.get(words) ?? []), highlight])
  }
  const told = new Map<string, Map<string, Q>>()
  for (const quote of quotes) {
    const words = wordsKey(quote.exact, quote.note)
    const alike = told.get(words) ?? new Map<string, Q>()
    const mark = JSON.stringify([quote.prefix ?? '', quote.suffix ?? '', quote.color])
    if (!alike.has(mark)) alike.set(mark, quote)
    told.set(words, alike)
  }
  const missing = new Set(
    [...told].flatMap(([words, alike]) => withoutThere([...alike.values()], there.get(words))),
  )
  return quotes.filter((quote) => missing.has(quote))
}

// Each highlight that is there stands for the quote it is likest.
function withoutThere<Q extends Quote>(quotes: Q[], there: readonly Highlight[] = []): Q[] {
  const left = [...quotes]
  for (const highlight of there) {
    const likeness = left.map((quote) => likenessOf(quote, highlight))
    const likest = likeness.indexOf(Math.max(...likeness))
    if (likest >= 0) left.splice(likest, 1)
  }
  return left
}

function likenessOf({ color, prefix = '', suffix = '' }: Quote, { color: own, origin }: Highlight) {
  const isThere =
    asRead(origin.prefix).endsWith(asRead(prefix)) &&
    asRead(origin.suffix).startsWith(asRead(suffix))
  return (color === own ? 1 : 0) + (isThere ? 2 : 0)
}

function wordsKey(exact: string, note: string) {
  return JSON.stringify([asRead(exact), note])
}
