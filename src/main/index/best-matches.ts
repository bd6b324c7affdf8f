import { BestList } from './best-list'
import { bestFirst, scoreOf, type Match, type ShelfMatches } from './order-matches'

/** The best of many matches, best first; what is equal stands newest saved first. */
export function bestMatches(all: readonly ShelfMatches[], count: number): Match[] {
  const best = new BestList<Match>(count, bestFirst)
  for (const on of all) offerAll(on, best)
  return best.inOrder()
}

// Most matches are worse than the last of the best, and need no more than a look at what decides that. Those that
// were put in last come first: they are the newest.
function offerAll(on: ShelfMatches, best: BestList<Match>): void {
  const { shelf, matches, scores } = on
  const { segment } = shelf
  const { bits } = matches
  let last = standingOf(best.worst)
  for (let at = bits.length - 1; at >= 0; at--) {
    for (let rest = bits[at] ?? 0; rest !== 0;) {
      const bit = 31 - Math.clz32(rest)
      rest ^= 1 << bit
      const number = at * 32 + bit
      const score = scores === null ? 0 : (scores[number] ?? 0)
      if (score < last.score) continue
      if (score === last.score) {
        const saved = segment.facts.savedTime(number)
        if (saved < last.saved) continue
        if (saved === last.saved && segment.madeAt(number) < last.made) continue
      }
      best.offer({ on, number })
      last = standingOf(best.worst)
    }
  }
}

function standingOf(match: Match | undefined) {
  if (!match) return { score: -Infinity, saved: -Infinity, made: -Infinity }
  const { segment } = match.on.shelf
  return {
    score: scoreOf(match),
    saved: segment.facts.savedTime(match.number),
    made: segment.madeAt(match.number),
  }
}
