import { BestList } from './best-list'
import { scoreOf, type Match, type ShelfMatches } from './order-matches'
import type { RankedStep } from './score-matches'
import type { Shelf } from './shelf'

const LOOKED_AT = 60
const FAR = 12
const WORTH = 0.15
// Nearly all words of a question in a row, and not just a few, are a quotation.
const LEAST_ROW = 4
const LEAST_SHARE = 0.75
const ROW = 1
const LONGEST_ORDER = 32

/** Raises the scores of the best matches by how close the query's words stand together in them. */
export function addCloseness(found: readonly ShelfMatches[], steps: readonly RankedStep[]): void {
  if (steps.length < 2) return
  const best = new BestList<Match>(LOOKED_AT, (a, b) => scoreOf(b) - scoreOf(a))
  for (const on of found) {
    let least = -Infinity
    let offered = 0
    on.matches.forEach((number) => {
      if ((on.scores?.[number] ?? 0) <= least) return
      best.offer({ on, number })
      if (++offered % 16 === 0) least = scoreOf(best.worst)
    })
  }
  const rarities = steps.map(({ rarity }) => rarity)
  const order = steps
    .flatMap(({ places }, term) => places.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place)
    .slice(0, LONGEST_ORDER)
    .map(({ term }) => term)
  const byShelf = new Map<ShelfMatches, number[]>()
  for (const { on, number } of best.inOrder()) {
    byShelf.set(on, [...(byShelf.get(on) ?? []), number])
  }
  for (const [{ shelf, scores }, numbers] of byShelf) {
    const closeness = new Closeness(termsByWord(shelf, steps), rarities, order)
    for (const number of numbers) {
      const { stream } = shelf.segment.words(number)
      if (scores) scores[number] = (scores[number] ?? 0) + closeness.of(stream)
    }
  }
}

/** For each word of a shelf which of the query's words it stands for, counted from 1; 0 for the others. */
function termsByWord({ segment, look }: Shelf, steps: readonly RankedStep[]): Uint8Array {
  const terms = new Uint8Array(segment.wordCount + 1)
  steps.forEach(({ step }, index) => {
    for (const word of look(step).words.listed) terms[word] = Math.min(index + 1, 255)
  })
  return terms
}

/** What it is worth that words stand close to each other, in their order above all, and most of all in a row. */
class Closeness {
  readonly #count: number
  readonly #last: Float64Array
  readonly #nearest: Float64Array
  /** For each place in the query how many words up to it stand in a row right here. */
  readonly #runs: Uint8Array

  constructor(
    private readonly termOf: Uint8Array,
    private readonly rarities: readonly number[],
    private readonly order: readonly number[],
  ) {
    this.#count = rarities.length
    this.#last = new Float64Array(this.#count)
    this.#nearest = new Float64Array(this.#count * this.#count)
    this.#runs = new Uint8Array(order.length)
  }

  of(stream: Uint32Array): number {
    this.#last.fill(-Infinity)
    this.#nearest.fill(Infinity)
    this.#runs.fill(0)
    let [longest, before] = [0, -1]
    for (let at = 0; at < stream.length; at++) {
      const term = (this.termOf[stream[at] ?? 0] ?? 0) - 1
      if (term < 0) continue
      this.#meet(term, at)
      longest = Math.max(longest, this.#run(term, at === before + 1))
      before = at
    }
    const isQuoted = longest >= Math.max(LEAST_ROW, LEAST_SHARE * this.order.length)
    return this.#worth() + (isQuoted ? ROW * longest : 0)
  }

  #meet(term: number, at: number): void {
    const count = this.#count
    for (let other = 0; other < count; other++) {
      const distance = at - (this.#last[other] ?? -Infinity)
      const pair = term * count + other
      if (other !== term && distance < (this.#nearest[pair] ?? 0)) this.#nearest[pair] = distance
    }
    this.#last[term] = at
  }

  /** The longest row that ends with this word. */
  #run(term: number, isNext: boolean): number {
    let longest = 0
    for (let place = this.order.length - 1; place >= 0; place--) {
      const isHere = this.order[place] === term
      const soFar = isNext && place > 0 ? (this.#runs[place - 1] ?? 0) : 0
      const run = isHere ? soFar + 1 : 0
      this.#runs[place] = run
      if (run > longest) longest = run
    }
    return longest
  }

  #worth(): number {
    const [count, rarities] = [this.#count, this.rarities]
    let worth = 0
    for (let first = 0; first < count; first++) {
      for (let second = first + 1; second < count; second++) {
        const inOrder = this.#nearest[second * count + first] ?? Infinity
        const reversed = (this.#nearest[first * count + second] ?? Infinity) + 1
        const distance = Math.min(inOrder, reversed)
        if (distance > FAR) continue
        worth += Math.min(rarities[first] ?? 0, rarities[second] ?? 0) / distance
      }
    }
    return WORTH * worth
  }
}
