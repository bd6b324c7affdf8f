import type { EntryWords } from './entry-words'
import type { ScoredTerm } from './score-matches'

const FAR = 12
const WORTH = 0.15

/** What it is worth that the query's words stand close to each other here, in their order above all. */
export function closeness(words: EntryWords, terms: readonly ScoredTerm[]): number {
  const termOf = new Map<number, number>()
  terms.forEach((term, index) => {
    for (const word of term.words) termOf.set(word, index)
  })

  const last = terms.map(() => -Infinity)
  const nearest = terms.map(() => terms.map(() => Infinity))
  const { stream } = words
  for (let at = 0; at < stream.length; at++) {
    const term = termOf.get(stream[at] ?? 0)
    if (term === undefined) continue
    const row = nearest[term]
    for (let other = 0; row && other < terms.length; other++) {
      const distance = at - (last[other] ?? -Infinity)
      if (other !== term && distance < (row[other] ?? Infinity)) row[other] = distance
    }
    last[term] = at
  }

  let worth = 0
  for (let first = 0; first < terms.length; first++) {
    for (let second = first + 1; second < terms.length; second++) {
      const inOrder = nearest[second]?.[first] ?? Infinity
      const reversed = (nearest[first]?.[second] ?? Infinity) + 1
      const distance = Math.min(inOrder, reversed)
      if (distance > FAR) continue
      worth += Math.min(terms[first]?.rarity ?? 0, terms[second]?.rarity ?? 0) / distance
    }
  }
  return WORTH * worth
}
