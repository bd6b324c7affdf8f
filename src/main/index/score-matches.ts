import type { Clause } from '#core/search/query'
import { patternOf, type Step } from '#core/search/text-pattern'
import type { DocSet } from './doc-set'
import type { Shelf } from './shelf'
import type { WeighedDocs } from './weigh-step'

/** Scores by document number. */
export type Scores = Float64Array

// A word that most documents hold still orders them when nothing else does.
const LEAST_RARITY = 0.05

// Who asks for a few words means each of them: to say one more is worth more than to say another again.
const FEW = 4
const SAID = 0.4

/** To seek one number in a list takes as long as to go by so many of it. */
const SOUGHT = 16

/** One word of the query, how much it tells, and where in the query it stands. */
export type RankedStep = { step: Step; rarity: number; places: readonly number[] }

/** The words that are asked for, each once. */
export function distinctSteps(wishes: readonly Clause[]): Step[] {
  return [...countSteps(wishes).values()].map(({ step }) => step)
}

/** The words that are asked for, with how much each tells: a rare one more than one that is common on all shelves. */
export function rankSteps(shelves: readonly Shelf[], wishes: readonly Clause[]): RankedStep[] {
  const total = shelves.reduce((sum, { segment }) => sum + segment.size, 0)
  return [...countSteps(wishes).values()].map(({ step, places }) => {
    const count = shelves.reduce((sum, shelf) => sum + shelf.look(step).spread, 0)
    const rarity = Math.log((total - count + 0.5) / (count + 0.5))
    return { step, places, rarity: places.length * Math.max(LEAST_RARITY, rarity) }
  })
}

function countSteps(wishes: readonly Clause[]): Map<string, { step: Step; places: number[] }> {
  const steps = new Map<string, { step: Step; places: number[] }>()
  let place = 0
  for (const wish of wishes) {
    if (wish.type !== 'text' || wish.field === 'url') continue
    for (const step of patternOf(wish.wanted)?.steps ?? []) {
      const name = `${step.fit} ${step.term}`
      const known = steps.get(name)
      if (known) known.places.push(place)
      else steps.set(name, { step, places: [place] })
      place++
    }
  }
  return steps
}

/**
 * How well each of these documents of a shelf answers the words that were asked for; what does not match them all
 * may have a score too.
 */
export function scoreMatches(shelf: Shelf, matches: DocSet, steps: readonly RankedStep[]): Scores {
  const scores: Scores = new Float64Array(shelf.segment.size)
  const said = steps.length > 1 && steps.length <= FEW ? SAID : 0
  const count = matches.size
  const numbers = count * SOUGHT > shelf.segment.size ? null : numbersIn(matches, count)
  for (const { step, rarity } of steps) {
    const weighed = shelf.weigh(step)
    if (numbers && count * SOUGHT < weighed.numbers.length) {
      addSought(scores, numbers, weighed, rarity, said)
    } else addAll(scores, weighed, rarity, said)
  }
  return scores
}

function addAll(scores: Scores, { numbers, impacts }: WeighedDocs, rarity: number, said: number) {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    scores[number] = (scores[number] ?? 0) + rarity * (said + (impacts[at] ?? 0))
  }
}

/** The same for few of them: each is sought behind the one before. */
function addSought(
  scores: Scores,
  wanted: Uint32Array,
  { numbers, impacts }: WeighedDocs,
  rarity: number,
  said: number,
) {
  let at = 0
  for (const number of wanted) {
    at = firstFrom(numbers, number, at)
    if (numbers[at] !== number) continue
    scores[number] = (scores[number] ?? 0) + rarity * (said + (impacts[at] ?? 0))
  }
}

/** The first place from this one on where a number stands that is not less. */
function firstFrom(numbers: Uint32Array, least: number, from: number): number {
  let [low, high] = [from, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function numbersIn(set: DocSet, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let filled = 0
  set.forEach((number) => (numbers[filled++] = number))
  return numbers
}
