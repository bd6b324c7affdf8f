import type { Clause } from '#core/search/query'
import { patternOf, type Step } from '#core/search/text-pattern'
import type { DocSet } from './doc-set'
import { saturate, SLOT_WEIGHTS } from './impact'
import { bestOf, type Scores } from './best-scores'
import { closeness } from './closeness'
import type { Shelf } from './shelf'

/** One word of the query: how rare it is, and the numbers of the words that stand for it. */
export type ScoredTerm = { rarity: number; words: ReadonlySet<number> }

const NONE: ReadonlySet<number> = new Set()
const RELATIVE = 0.9
const UNFINISHED = 0.3
const LOOKED_AT_CLOSELY = 200
const MANY = 1000

/**
 * How well each match answers the words that were asked for: BM25 over the impacts FlexSearch keeps,
 * and for the best the words standing close together. Null when no words were asked for.
 */
export function scoreMatches(
  shelf: Shelf,
  wishes: readonly Clause[],
  matches: DocSet,
): Scores | null {
  const steps = distinctSteps(wishes)
  if (steps.length === 0) return null

  const scores: Scores = new Float64Array(shelf.size)
  const terms = steps.map((step) => addScores(shelf, step, matches, scores))
  if (terms.length > 1) {
    const numbers: number[] = []
    matches.forEach((number) => numbers.push(number))
    for (const number of bestOf(numbers, scores, LOOKED_AT_CLOSELY).slice(0, LOOKED_AT_CLOSELY)) {
      const words = shelf.document(number)?.words
      if (words) scores[number] = (scores[number] ?? 0) + closeness(words, terms)
    }
  }
  return scores
}

function distinctSteps(wishes: readonly Clause[]): Step[] {
  const steps = new Map<string, Step>()
  for (const wish of wishes) {
    if (wish.type !== 'text' || wish.field === 'url') continue
    for (const step of patternOf(wish.wanted)?.steps ?? []) {
      steps.set(`${step.fit} ${step.term}`, step)
    }
  }
  return [...steps.values()]
}

function addScores(shelf: Shelf, step: Step, matches: DocSet, scores: Scores): ScoredTerm {
  const { words, found, holders } = shelf.look(step)
  // One or two letters begin thousands of words, and none of them says more than another.
  const isBeginning = found.length > MANY
  const scored = isBeginning ? found.filter(({ term }) => term === step.term) : found
  const weights = new Float64Array(shelf.size)
  for (const { term, postings } of scored) {
    const worth = quality(step, term)
    postings.forEach((numbers, slot) => {
      const weight = worth * (SLOT_WEIGHTS[slot] ?? 0)
      for (const number of numbers ?? []) weights[number] = (weights[number] ?? 0) + weight
    })
  }

  const count = holders.size
  const rarity = Math.log(1 + (shelf.size - count + 0.5) / (count + 0.5))
  holders.and(matches).forEach((number) => {
    scores[number] = (scores[number] ?? 0) + rarity * saturate(weights[number] ?? 0)
  })
  return { rarity, words: isBeginning ? NONE : words }
}

/** The word as typed counts most, its other forms a little less, what it only begins much less. */
function quality(step: Step, term: string): number {
  if (term === step.term || step.fit === 'begins') return 1
  if (step.fit === 'unfinished' && term.startsWith(step.term)) return UNFINISHED
  return RELATIVE
}
